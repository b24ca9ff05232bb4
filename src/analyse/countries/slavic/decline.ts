import {
  type Paradigm,
  RU_ADJECTIVE,
  RU_NAMES,
  RU_PEOPLE,
  UK_ADJECTIVE,
  UK_NAMES,
  UK_PEOPLE,
} from './paradigms.ts';

export type SlavicLanguage = 'uk' | 'ru';

const SOFT: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };
const CASES = 6;
const BODY_OF = /^(?:республ|корол)/iu;
const UK_ATTRIBUTE = /(?:[сцз]ьк|н|[оеє]в|л|т|елик)(?<ending>а|е|і|ий|ій)$/u;
/** "Кривой Рог", "Кривого Рога"; the last word of a name in -ой is a noun: "Ханой". */
const RU_ATTRIBUTE = ['ой', 'ого', 'ому', 'ой', 'ым', 'ом'];
const UK_ATTRIBUTE_CASES: Readonly<Record<string, readonly string[]>> = {
  а: ['а', 'ої', 'ій', 'у', 'ою', 'ій'],
  е: ['е', 'ого', 'ому', 'е', 'им', 'ому'],
  і: ['і', 'их', 'им', 'і', 'ими', 'их'],
  ий: ['ий', 'ого', 'ому', 'ий', 'им', 'ому'],
  ій: ['ій', 'ього', 'ьому', 'ій', 'ім', 'ьому'],
};

function withEnding(stem: string, ending: string): string {
  if (ending === '0') return stem;
  const last = stem.at(-1) ?? '';
  if (ending.startsWith('~')) return `${stem.slice(0, -1)}${SOFT[last] ?? last}${ending.slice(1)}`;
  if (ending.startsWith('$')) return `${stem}${last}${ending.slice(1)}`;
  return stem + ending;
}

function apply(word: string, stem: string, paradigm: Paradigm): string[][] {
  const oblique = stem === word ? stem.slice(0, stem.length - paradigm.cut) : stem;
  return paradigm.cases.map((endings, index) =>
    endings
      .split('/')
      .map((ending) =>
        index === 0 ? word : withEnding(oblique, stem === word || ending !== '0' ? ending : '0'),
      ),
  );
}

/** The six cases of one word of a name; several forms a case. "Київ/Києв" gives the stem of the oblique cases, "Чилі=" never changes,
 * "Банкова+" is an adjective. */
function casesOf(word: string, language: SlavicLanguage, last: boolean): string[][] {
  if (word.endsWith('=')) return Array.from({ length: CASES }, () => [word.slice(0, -1)]);
  const [lemma = word, stem = lemma] = word.replace('+', '').split('/');
  if (/^\p{Lu}{2,}$/u.test(lemma) || lemma.length < 3) return Array.from({ length: CASES }, () => [lemma]);
  if (language === 'uk' && (!last || word.endsWith('+'))) {
    const ending = UK_ATTRIBUTE.exec(lemma)?.groups?.ending;
    const endings = ending === undefined ? undefined : UK_ATTRIBUTE_CASES[ending];
    if (ending !== undefined && endings !== undefined)
      return endings.map((form) => [lemma.slice(0, -ending.length) + form]);
  }
  if (language === 'ru' && !last && lemma.endsWith('ой'))
    return RU_ATTRIBUTE.map((ending) => [lemma.slice(0, -2) + ending]);
  const paradigms = language === 'uk' ? UK_NAMES : RU_NAMES;
  const paradigm =
    stem === lemma
      ? paradigms.find(({ ending }) => ending.test(lemma))
      : paradigms.find(({ ending, cut }) => cut === 0 && ending.test(stem));
  return paradigm === undefined
    ? Array.from({ length: CASES }, () => [lemma])
    : apply(lemma, stem, paradigm).map((forms, index) =>
        index === 3 && stem !== lemma ? [...forms, lemma] : forms,
      );
}

/** Every form of a name in the nominative, of one or several words ("Південна Корея", "Організація Об'єднаних= Націй="). */
export function formsOfName(name: string, language: SlavicLanguage): Set<string> {
  const words = name.split(' ');
  const cases = words.map((word, index) => {
    // Of a hyphenated word only the last part changes: "Шрі-Ланка", "Нью-Йорк".
    const hyphen = word.lastIndexOf('-') + 1;
    const head = word.slice(0, hyphen);
    return casesOf(word.slice(hyphen), language, index === words.length - 1).map((forms) =>
      forms.map((form) => head + form),
    );
  });
  const forms = new Set<string>();
  for (let index = 0; index < CASES; index += 1) {
    let phrases = [''];
    cases.forEach((word, position) => {
      const own = word[index] ?? [];
      // "Республика Беларусь": the name after the word for the state may stay in the nominative.
      const fixed = position === 1 && BODY_OF.test(words[0] ?? '') ? (word[0] ?? []) : [];
      phrases = phrases.flatMap((phrase) =>
        [...new Set([...own, ...fixed])].map((form) => (phrase ? `${phrase} ${form}` : form)),
      );
    });
    for (const phrase of phrases) forms.add(phrase);
  }
  return forms;
}

/** Every form of an adjective given in the masculine nominative. */
export function formsOfAdjective(adjective: string, language: SlavicLanguage): string[] {
  const stem = adjective.replace(/[иы]й$/u, '');
  return (language === 'uk' ? UK_ADJECTIVE : RU_ADJECTIVE).map((ending) => stem + ending);
}

/** Every form, singular and plural, of a noun for a person of a country, given in the singular. */
export function formsOfPeople(noun: string, language: SlavicLanguage): string[] {
  if (noun.endsWith('=')) return [noun.slice(0, -1)];
  const [lemma = noun, stem = lemma] = noun.split('/');
  const paradigm = (language === 'uk' ? UK_PEOPLE : RU_PEOPLE).find(({ ending }) => ending.test(stem));
  if (paradigm === undefined) return [lemma];
  const rest = stem.slice(0, stem.length - paradigm.cut);
  return [
    lemma,
    ...paradigm.cases
      .map((ending) => withEnding(rest, ending))
      .filter((form) => form !== stem || stem === lemma),
  ];
}

/** First parts of compounds such as "російсько-українська": the adjective's stem with "о". */
export function compoundOf(adjective: string): string {
  return `${adjective.replace(/[иы]й$/u, '')}о`;
}
