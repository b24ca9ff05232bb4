import { SHAPES } from './word-shapes.ts';

/** Frequent function words that tell the languages of the news web apart; of a line without any, the shapes of its words tell. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is for was with said has have from by his are were not which',
  de: 'der die und das den von mit ist des im auf für nicht sich dem eine ein zu wird auch',
  fr: 'le la les des et en une du est dans que pour qui sur au par pas avec sont ce',
  es: 'el la los las de que y en una un del por con para se su al como más fue',
  pt: 'o a os as de que e em uma um do da para com não no na por mais foi',
  it: 'il la di che e un una del della per con non sono è in gli nel anche alla le',
  nl: 'de het een en van in is dat op te met voor zijn niet aan er door bij ook naar',
  sv: 'och att det som en på är av för med den till har inte ett om de i från sig',
  nb: 'og det som en på er av for med den til har ikke et om de i fra seg at',
  da: 'og det som en på er af for med den til har ikke et om de i fra sig at',
  fi: 'ja on ei että se oli hän mutta myös kun ovat joka tai kuin mukaan sen ole vuoden',
  pl: 'i w na z że się nie jest do to o jak po od przez dla są za który także',
  cs: 'a v na se že je s z do o pro ve by za jsou po ale který také jako',
  sk: 'a v na sa že je s z do o pre vo by za sú po ale ktorý tiež ako',
  hu: 'a az és hogy nem is egy ez volt meg azt van el csak már még de szerint lesz ki',
  ro: 'și de în a la că pe cu nu este din care pentru o un să au mai fi ale',
  tr: 've bir bu da de için ile olarak olan daha çok gibi en kadar ise sonra olduğu dedi',
  lt: 'ir kad į yra su iš tai ne buvo bei apie jo už per kaip dėl arba nuo po prie',
  lv: 'un ir ka par no ar uz arī bet tas kas nav pēc kā gan bija lai viņš tika līdz',
  et: 'ja on ei et see oli ka mis kui ning või aga oma ta selle kes pole pärast juba',
  id: 'yang dan di dengan untuk dari ini itu pada dalam tidak akan ke oleh juga kepada adalah telah',
  vi: 'và của là có không trong được cho với các một người đã này những khi để về từ đến',
  az: 've bir bu da də üçün ilə olan olub edib və ki onun sonra daha çox isə etdi',
  uk: 'і в на що з до не за та у це як про від його для але був яка він',
  ru: 'и в на что с не по за из это как от его для но был он к она также',
  be: 'і ў на што з не па за гэта як ад яго для але быў ён да у пра',
  bg: 'и в на че с не по за от се да е са това като ще но той си със',
  sr: 'и у на да је се за од са не то као су који или због али није би што',
  kk: 'және мен бұл үшін деп бір болды да де осы сондай оның туралы бойынша дейін кейін қазақстан',
};

/** Scripts that one language of ours has for itself (or nearly), tried in this order. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ur', /[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]/g],
  ['fa', /[\u067e\u0686\u0698\u06af\u06cc]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];

/** Written in Arabic letters and a few of their own. */
const OWN_AMONG_ARABIC: ReadonlySet<string> = new Set(['ur', 'fa']);

/** A line of more words has function words enough. */
const SHORT = 24;

const words = new Map<string, ReadonlySet<string>>();

function wordsOf(language: string): ReadonlySet<string> {
  let set = words.get(language);
  if (set === undefined) {
    set = new Set((WORDS[language] ?? '').split(' '));
    words.set(language, set);
  }
  return set;
}

/**
 * Language of a running text as a BCP 47 tag, or undefined where it cannot be told. First by script, then by function words, own letters and, in
 * short lines, the shapes of words; a short line in which none shows is taken for the likeliest of the languages that are read in full.
 */
export function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, 4000).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 8) return undefined;
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * (OWN_AMONG_ARABIC.has(language) ? 0.04 : 0.2))
      return language;
  }
  const tokens = sample.match(/[\p{L}\p{M}’']+/gu) ?? [];
  let best: string | undefined;
  let bestScore = 0;
  let closer: string | undefined;
  let closerScore = Number.NEGATIVE_INFINITY;
  for (const language of Object.keys(WORDS)) {
    const set = wordsOf(language);
    const known = tokens.reduce((sum, token) => sum + (set.has(token) ? weightOf(token) : 0), 0);
    const score = known + letterBonus(language, sample, letters) + shapeBonus(language, tokens);
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
    if ((language === 'uk' || language === 'ru') && score > closerScore) {
      closer = language;
      closerScore = score;
    }
  }
  if (bestScore >= Math.min(2, tokens.length * 0.1)) return best;
  if (tokens.length > SHORT) return undefined;
  if ((sample.match(/[а-яіїєґё]/g)?.length ?? 0) > letters / 2) return closer;
  // a line of plain Latin letters in which no language shows
  return /^[a-z\P{L}]+$/u.test(sample) ? 'en' : undefined;
}

/** A single letter is a word in many languages. */
const weightOf = (word: string): number => (word.length === 1 ? 0.6 : 1);

/** How many words have a shape of the language, each counted once. */
function shapeBonus(language: string, tokens: readonly string[]): number {
  const shapes = SHAPES[language];
  if (shapes === undefined || tokens.length > SHORT) return 0;
  return tokens.reduce(
    (sum, token) => sum + (shapes.sure.test(token) ? 1 : shapes.likely.test(token) ? 0.4 : 0),
    0,
  );
}

const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  uk: /[їєґі]/g,
  ru: /[ыэё]/g,
  be: /[ўі]/g,
  kk: /[әғқңөұһ]/g,
  sr: /[ђћџљњ]/g,
  az: /ə/g,
  pl: /[łąęśż]/g,
  lt: /[ėįų]/g,
  de: /ß/g,
};

/** Letters that every longer line of the language has; how many of a hundred they are. */
const COMMON_LETTERS: Readonly<Record<string, readonly [letters: RegExp, percent: number]>> = {
  uk: [/[іїє]/, 7.5],
  be: [/[іўы]/, 10],
  ru: [/[ыэёъ]/, 2.5],
  bg: [/[ъщ]/, 3],
  sr: [/[јћђљњџ]/, 8],
};

/** Own letters speak for a language; where letters that it often has are missing, the more the longer the line, that speaks against it. */
function letterBonus(language: string, sample: string, letters: number): number {
  const own = OWN_LETTERS[language];
  const bonus = own === undefined ? 0 : (sample.match(own)?.length ?? 0) * 0.5;
  const common = COMMON_LETTERS[language];
  if (common === undefined || common[0].test(sample)) return bonus;
  return bonus - (Math.min(letters, 100) * common[1]) / 100 / 2;
}
