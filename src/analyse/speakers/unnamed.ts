/** One who is a source and no more, in any case. */
const SOURCE = 'source|interlocutor|джерел|співрозмовни|источник|собеседник';
const AT_START = new RegExp(`^(?:${SOURCE})`, 'u');
const ANYWHERE = new RegExp(`(?:^|\\P{L})(?:${SOURCE})`, 'iu');
/** One person without a name, as agencies have them. */
const ONE =
  /(?:^|\P{L})(?:an?|the|one|agency's) (?:\p{L}+ )?(?:source|interlocutor)(?!s)|(?:^|\P{L})(?:источник|собеседник|співрозмовни(?:к|ця)|мать|мати|отец|батько|жител|мешкан|очевид|сосед|сусід)/iu;

/** "source", "співрозмовника", in small letters. */
export const isSource = (lower: string): boolean => AT_START.test(lower);

/** Whether the phrase calls somebody a source. */
export const callsSource = (phrase: string): boolean => ANYWHERE.test(phrase);

/** Whether the phrase means one person: "a source", "мати підозрюваного". */
export const isOnePerson = (phrase: string): boolean => ONE.test(phrase);
