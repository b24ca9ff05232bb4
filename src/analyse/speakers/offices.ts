import { nameKey } from './name-key.ts';

/** Words for who leads a body: any of them may stand for another. */
const HEAD =
  /^(?:глав[аыеуі]|главою|главой|голов[аиіуо]ю?|голово|председател\p{L}*|очільни\p{L}*|керівни\p{L}*|руководител\p{L}*|начальни\p{L}*|head|chief|chair|chairman|chairwoman|chairperson)$/u;
/** "колишній міністр", "екс-міністр": held before. */
const FORMER = /^(?:колишн|бывш|former$)\p{L}*$|^(?:екс|экс|ex)-?(\p{L}{4,})$/u;
const MAYOR = /^(?:мер|мэр)(?:а|у|ом|ові|ка|ки|ці|ку|кою)?$/u;
const LAWMAKER =
  /^(?:нардеп\p{L}*|депутат\p{L}*|парламентар\p{L}*|обранець|обранц\p{L}+|обраниц\p{L}+|обранк\p{L}+|избранни\p{L}+|народн\p{L}+|mp|lawmaker|parliamentarian)$/u;
const COUNSEL = /^(?:адвокат|захисни|защитни)\p{L}{0,4}$/u;
const SPOKES =
  /^(?:пресс-секретар\p{L}*|прессекретар\p{L}*|пресекретар\p{L}*|прес-секретар\p{L}*|спикер\p{L}*|спікер\p{L}*|речни\p{L}*|представител\p{L}*|представни\p{L}*|spokesman|spokeswoman|spokesperson)$/u;
const EXPERT =
  /^(?:эксперт|експерт|политолог|політолог|экономист|економіст|аналитик|аналітик|социолог|соціолог|историк|історик|профессор|професор|исследовател|дослідни|учен|вчен|expert|analyst|economist|researcher|professor)/u;

/** Letters for offices, with the words that `officeKey` makes of them. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  ceo: ['head', 'executive'],
  cfo: ['head', 'financial', 'officer'],
  coo: ['head', 'operating', 'officer'],
  cto: ['head', 'technical', 'officer'],
  pm: ['prime', 'minister'],
  fm: ['foreign', 'minister'],
  цб: ['центробанк'],
};
const MINISTRY = /^(?:мін|мин)-?(\p{L}{5,})$/u;
const STATE = /^(?:state|держав\p{L}*|государств\p{L}*)$/u;
const GOVERNMENT = /^(?:government|уряд\p{L}*|правительств\p{L}*)$/u;
const PREMIER = /^(?:прем'?єр|премьер)/u;
const TOWN = /^(?:міськ|городск)(?:ий|ого|ому|им|ой)$/u;

/** What all cases and kindred names of the words share, as `officeKey`; "міський голова" is a mayor. */
export function officeKeys(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    const spelt = LETTERS[word];
    if (spelt !== undefined) return spelt.map(officeKey);
    const isHead = HEAD.test(word);
    if (isHead && TOWN.test(words[i - 1] ?? '')) return ['mayor'];
    if (isHead && STATE.test(words[i + 1] ?? ''))
      return words[i + 1] === 'state' ? ['president'] : ['президент'];
    if (isHead && GOVERNMENT.test(words[i + 1] ?? ''))
      return words[i + 1] === 'government' ? ['prime', 'minister'] : ['premier'];
    // "очільник Мінрозвитку" is the "міністр розвитку"
    if (isHead && MINISTRY.test(words[i + 1] ?? ''))
      return [officeKey(words[i + 1]?.startsWith('мін') ? 'міністр' : 'министр')];
    const field = HEAD.test(words[i - 1] ?? '') ? MINISTRY.exec(word)?.[1] : undefined;
    if (field !== undefined) return [officeKey(field)];
    if (HEAD.test(words[i - 1] ?? '') && (STATE.test(word) || GOVERNMENT.test(word))) return [];
    return TOWN.test(word) && HEAD.test(words[i + 1] ?? '') ? [] : [officeKey(word)];
  });
}

/** What all cases of a word share; words for the head of a body share one key. */
function officeKey(lower: string): string {
  const former = FORMER.exec(lower);
  if (former) return former[1] === undefined ? 'former' : officeKey(former[1]);
  if (COUNSEL.test(lower)) return 'counsel';
  if (LAWMAKER.test(lower)) return 'lawmaker';
  if (MAYOR.test(lower)) return 'mayor';
  if (PREMIER.test(lower)) return 'premier';
  return HEAD.test(lower) ? 'head' : nameKey(lower);
}

export const speaksForOthers = (lower: string): boolean => SPOKES.test(lower);
export const isExpert = (lower: string): boolean => EXPERT.test(lower);

/** "the official", "the politician": words that may mean any person spoken of before. */
const GENERAL =
  /^(?:boxer|athlete|генсек|топ-?менеджер|менеджер|урядов|minister|mayor|governor|ambassador|ceo|coach|manager|executive|businessman|activist|mp|mep|lawmaker|parliamentarian|politician|official|expert|speaker|diplomat|leader|head|president|politic|analyst|economist|general|author|man|woman|спікер|посадов|чиновни|політик|експерт|дипломат|очільни|керівни|лідер|депутат|нардеп|парламентар|обран|избранни|урядов|речни|представни|дослідни|соціолог|социолог|юрист|адвокат|учен|вчен|науков|економіст|режисер|письменни|спортсмен|тренер|лікар|активіст|волонтер|комбриг|командир|жінк|чоловік|женщин|мужчин|спикер|политик|эксперт|глав|руководител|лидер|чиновник|парламентари|представител|собеседник|співрозмовни|аналітик|аналитик|економіст|экономист|військов|военн|президент|міністр|министр|голов|мер)/u;

export const isGeneral = (lower: string): boolean => GENERAL.test(lower);

/** What makes an office no other than the one held: "the head of the agency", "народний депутат". */
const LOOSE =
  /^(?:organi[sz]ation|state|country|city|town|agency|ministry|department|company|region|government|faction|party|committee|office|service|body|організац|организац|дипломат|підприємств|предприяти|асоціац|ассоциац|союз|спілк|федерац|холдинг|концерн|заклад|учреждени|установ|держав|країн|міст|відомств|міністерств|департамент|компан|област|регіон|уряд|фракц|парті|комітет|офіс|служб|орган|парламент|рад|народн|государств|стран|город|ведомств|министерств|регион|правительств|парти|комитет|совет|український|украинский|ukrainian)/u;
export const isLoose = (lower: string): boolean => LOOSE.test(lower);

/** True where the letters of an abbreviation open words of the set that follow each other: НБУ, Национальный банк Украины. */
export function isInitialsOf(short: string, stems: ReadonlySet<string>): boolean {
  if (!/^\p{L}{3,6}$/u.test(short)) return false;
  const initials = [...stems].map((stem) => stem.charAt(0)).join('');
  return initials.includes(short);
}

/** Offices of which a person has one: "the minister" is nobody who is called mayor. */
const OFFICE =
  /^(minister|mayor|governor|ambassador|coach|president|міністр|мер|губернатор|посол|тренер|президент|министр|мэр)/u;

/** Whether the roles that the text gives a person name such an office, and never the one of this word (in lower case). */
export function holdsOtherOffice(roles: readonly string[], word: string): boolean {
  const office = OFFICE.exec(word)?.[1];
  if (office === undefined) return false;
  const held = roles.flatMap((role) =>
    role
      .toLowerCase()
      .split(/\s+/u)
      .flatMap((part) => OFFICE.exec(part)?.[1] ?? []),
  );
  return held.length > 0 && !held.includes(office);
}
