/** Words around a name that tell what it stands for, in Ukrainian and Russian. Beginnings of words unless said otherwise; folded. */
export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export interface SlavicCues {
  /** After an adjective: the language. */
  readonly language: RegExp;
  /** A form of an adjective that alone can be a language: "українською", "на русском". */
  readonly languageForm: RegExp;
  /** Verbs and nouns of speaking, writing and translating, within a few words before. */
  readonly speaking: RegExp;
  readonly currency: RegExp;
  readonly street: RegExp;
  /** Before «Name»: a company, hotel, team; the name in quotation marks is no mention. */
  readonly bodyWithName: RegExp;
  /** Set phrases: an adjective's beginning and the beginnings of the nouns that make them. */
  readonly phrases: ReadonlyMap<string, RegExp>;
  /** Nouns for people that are words for things as well, all lower case. */
  readonly things: RegExp;
  /** Names that begin sentences as other words: "Того дня", "Мали намір". */
  readonly openers: ReadonlySet<string>;
  /** Words after which no noun is modified: "говорить українською про". */
  readonly prepositions: ReadonlySet<string>;
}

export function phrases(rows: string): ReadonlyMap<string, RegExp> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [adjective = '', nouns = ''] = row.split('|').map((cell) => cell.trim());
        return [adjective, new RegExp(`^(?:${nouns.split(/\s+/u).join('|')})`, 'u')];
      }),
  );
}
