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
  /**
   * Names that begin sentences as other words, "Того дня", "Малі підприємства", each with the verb after it that only the country or place can
   * have: "Малі розірвала".
   */
  readonly openers: ReadonlyMap<string, RegExp>;
  /** What only people do and suffer, after or before the noun for them: "затримали болгарку". */
  readonly ofPeople: { readonly behind: RegExp; readonly before: RegExp };
  /** "Банкова не коментує": after the street's name when it stands for the president's office. */
  readonly ofOffice: RegExp;
  /** Words after which no noun is modified: "говорить українською про". */
  readonly prepositions: ReadonlySet<string>;
}

/** Openers that no verb tells from the other word. */
export const neverOpen = (words: string): [string, RegExp][] =>
  words.split(' ').map((word) => [word, /(?!)/u]);

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
