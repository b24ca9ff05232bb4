import { genderOfGiven, nameKey, nominativeGiven } from './name-key.ts';

/** Endings of surnames in an oblique case and in nominative, by gender; the first that fits is taken. */
const MALE: readonly (readonly [RegExp, string])[] = [
  [/(ськ|цьк|зьк)(?:ого|ому|им)$/u, '$1ий'],
  [/(ск|цк)(?:ого|ому|им)$/u, '$1ий'],
  [/(ськ|цьк)ім$/u, '$1ий'],
  [/(енк|чк|йк|шк)(?:а|у|ом|ові)$/u, '$1о'],
  [/([оеєі]в|[иіы]н)(?:а|у|ым|им)$/u, '$1'],
  [/([чщшжк])(?:ем|ом|еві|ові|а|у)$/u, '$1'],
  [/([бвгґдзклмнпрстфхц])(?:ом|ові|а|у)$/u, '$1'],
  [/([бвгґджзклмнпрстфхцчшщ])(?:ою|ой)$/u, '$1а'],
];
const FEMALE: readonly (readonly [RegExp, string])[] = [
  [/(ськ|цьк|зьк)(?:ої|ій|у|ою)$/u, '$1а'],
  [/(ск|цк)(?:ой|ую)$/u, '$1ая'],
  [/([оеєі]в|[иіы]н)(?:ої|ій|у|ою|ой)$/u, '$1а'],
  [/([бвгґджзклмнпрстфхцчшщ])(?:и|ы|у|ою|ой)$/u, '$1а'],
];

/** "Богдана Труша" beside "на думку" is a man in genitive, though Богдана is a woman's name too. */
export function asMan(name: string): string {
  const [first = '', last = ''] = name.split(/\s+/u);
  const man = first.slice(0, -1);
  const mayBe = first.endsWith('а') && genderOfGiven(first) === 'f' && genderOfGiven(man) === 'm';
  const genitive =
    /[бвгґджзклмнпрстфхцчшщ](?:а|я)$/u.test(last) && !/(?:ова|ева|єва|іна|ина|ына|ська|цька|ка)$/u.test(last);
  return mayBe && genitive ? `${man} ${last.slice(0, -1)}` : name;
}

/**
 * A Slavic full name in nominative: "Василя Бондаренка" is Василь Бондаренко. Only names whose given name is known
 * to stand in another case are touched; others stay as the text has them.
 */
export function toNominative(name: string, surname: string | undefined): string {
  const parts = name.split(/\s+/u);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const gender = genderOfGiven(first);
  const given = nominativeGiven(first);
  if (parts.length !== 2 || !gender || given === undefined) return name;
  if (surname !== undefined) return `${given} ${surname}`;
  for (const [ending, nominative] of gender === 'm' ? MALE : FEMALE) {
    if (ending.test(last)) return `${given} ${last.replace(ending, nominative)}`;
  }
  return `${given} ${last}`;
}

const MALE_ENDING = /(?<=[бвгґджзклмнпрстфхцчшщ])(?:ом|ем|ові|еві|а|у)$/u;
/** "Каарелом Ліллеметсом": nothing but a man in instrumental ends so twice. */
const MALE_INSTRUMENTAL = /^\p{L}+[бвгґджзклмнпрстфхцчшщ](?:ом|ем) \p{L}+[бвгґджзклмнпрстфхцчшщ](?:ом|ем)$/u;
const MALE_GENITIVE = /^\p{L}+[бвгґджзклмнпрстфхцчшщ]а \p{L}+[бвгґджзклмнпрстфхцчшщ]а$/u;

/**
 * The same for a man whose given name no list has: by the surname where it stands in nominative elsewhere, by both endings of the
 * instrumental, and by those of the genitive where the text shows that he is a man (`man`).
 */
export function foreignToNominative(name: string, surname: string | undefined, man: boolean): string {
  const parts = name.split(/\s+/u);
  const [first = '', last = ''] = parts;
  if (parts.length !== 2 || genderOfGiven(first) !== undefined) return name;
  const given = first.replace(MALE_ENDING, '');
  if (
    surname !== undefined &&
    given !== first &&
    last !== surname &&
    (last.replace(MALE_ENDING, '') === surname || (last.includes('-') && nameKey(last) === nameKey(surname)))
  )
    return `${given} ${surname}`;
  if (MALE_INSTRUMENTAL.test(name) || (man && MALE_GENITIVE.test(name)))
    return `${given} ${last.replace(MALE_ENDING, '')}`;
  return name;
}
