import { nameKey } from './name-key.ts';

/** Words for who leads a body: any of them may stand for another. */
const HEAD =
  /^(?:глав[аыеуі]|главою|главой|голов[аиіуо]ю?|голово|председател\p{L}*|очільни\p{L}*|керівни\p{L}*|руководител\p{L}*|начальни\p{L}*|head|chief|chair|chairman|chairwoman|chairperson)$/u;
const COUNSEL = /^(?:адвокат|захисни|защитни)\p{L}{0,4}$/u;
const SPOKES =
  /^(?:пресс-секретар\p{L}*|прессекретар\p{L}*|пресекретар\p{L}*|прес-секретар\p{L}*|спикер\p{L}*|спікер\p{L}*|речни\p{L}*|представител\p{L}*|представни\p{L}*|spokesman|spokeswoman|spokesperson)$/u;
const EXPERT =
  /^(?:эксперт|експерт|политолог|політолог|экономист|економіст|аналитик|аналітик|социолог|соціолог|историк|історик|профессор|професор|исследовател|дослідни|учен|вчен|expert|analyst|economist|researcher|professor)/u;

/** What all cases of a word share; words for the head of a body share one key. */
export function officeKey(lower: string): string {
  if (COUNSEL.test(lower)) return 'counsel';
  return HEAD.test(lower) ? 'head' : nameKey(lower);
}

export const speaksForOthers = (lower: string): boolean => SPOKES.test(lower);
export const isExpert = (lower: string): boolean => EXPERT.test(lower);

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
