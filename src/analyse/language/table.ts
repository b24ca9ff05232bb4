/**
 * How a verb reports speech. say: takes a bare clause ("said he would"); claim: needs "that", a colon or a
 * quotation; think: an attitude told as a claim ("believes"); call: takes what was said as an object
 * ("called it "a disgrace""); manner: tells how ("sighed"), a cue only beside a quotation.
 */
export type VerbKind = 'say' | 'claim' | 'think' | 'call' | 'manner';

/** Words that open an attribution without a verb: "according to" and its kin, split into lower-case words. */
export interface CuePhrase {
  readonly words: readonly string[];
  /** Words between the two halves name the source: "in … opinion", "по … словам". */
  readonly tail?: readonly string[];
  /** Only behind a comma: "…, следует из отчета", but "поезд следует из Лимана". */
  readonly behindComma?: true;
}

/** Patterns for what a sentence claims; each is a reason to list it, or not to. */
export interface ClaimMarkers {
  readonly date: RegExp;
  readonly commitment: RegExp;
  readonly prediction: RegExp;
  readonly judgement: RegExp;
  readonly accusation: RegExp;
  /** Numbers in words. */
  readonly numeral: RegExp;
  /** Thanks and fillers. */
  readonly minor: RegExp;
  /** What others said to the speaker, sayings. */
  readonly anecdote: RegExp;
  /** Openings that need the sentence before: "This is", "They". */
  readonly deictic: RegExp;
}

/**
 * How one language reports speech, as data. All words are in lower case with straight apostrophes; sets whose
 * names end in Stems hold beginnings of words.
 */
export interface LanguageTable {
  /** "en", "uk", "ru", or "und" for the universal one. */
  readonly code: string;
  /** Inflected forms of the verbs of saying. */
  readonly verbs: ReadonlyMap<string, VerbKind>;
  /** Forms that say what a text says, without a person: "йдеться", "is noted". */
  readonly impersonal: ReadonlySet<string>;
  /** True where a verb may stand before its subject in any clause. */
  readonly freeOrder: boolean;
  /** Words that open the content clause: "that", "що". */
  readonly complementisers: ReadonlySet<string>;
  readonly accordingTo: readonly CuePhrase[];
  /** "as" in "as the minister said". */
  readonly as: ReadonlySet<string>;
  /** Nouns for what somebody has said, in all cases: "слова", "заява" of the minister. */
  readonly sayingNouns: ReadonlySet<string>;
  /** Particles that mark what follows as another's words: "мовляв". */
  readonly hearsay: ReadonlySet<string>;
  /** What points back at the sentence before: "this", "про це". */
  readonly pointers: readonly (readonly string[])[];
  /** Verbs that pass on somebody's words: "наводить слова", "quoted … as saying". */
  readonly relay: ReadonlySet<string>;
  /** "citing", "з посиланням на": what follows is the source that an agency passes on. */
  readonly citing: readonly (readonly string[])[];
  /** Pronouns that can be a source, with gender and number. */
  readonly pronouns: ReadonlyMap<string, 'm' | 'f' | 'p' | 'n'>;
  /** Possessive and oblique pronouns, which point at a person: "her words", "за її словами". */
  readonly possessives: ReadonlyMap<string, 'm' | 'f' | 'p' | 'n'>;
  readonly relatives: ReadonlySet<string>;
  /** Nouns for what a person is: minister, head, spokesman. */
  readonly roleStems: readonly string[];
  /** Nouns for a body: ministry, bank, press service. */
  readonly bodyStems: readonly string[];
  /** Nouns for a text that speaks: statement, report, poll. */
  readonly documentStems: readonly string[];
  /** People without a name: sources, officials, experts. */
  readonly anonymousStems: readonly string[];
  /** Nouns that bear a name in quotation marks: LLC, newspaper, ship, operation. */
  readonly namedStems: readonly string[];
  /** What offices and bodies are for: economy, education, "освіт". */
  readonly fieldStems: readonly string[];
  /** Where one speaks: Telegram, Facebook, briefing, interview. */
  readonly venueStems: readonly string[];
  /** Personal pronouns as whom something is told: "told us", "сказав нам". */
  readonly receivers: ReadonlySet<string>;
  /** Receivers of what is said, after a verb: journalists, reporters, the agency. */
  readonly addresseeStems: readonly string[];
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that may stand between subject and verb: adverbs, auxiliaries. */
  readonly fillers: ReadonlySet<string>;
  /** The same in several words: "in turn", "при цьому". */
  readonly fillerPhrases: readonly (readonly string[])[];
  readonly negations: ReadonlySet<string>;
  /** Days, months and words of time. */
  readonly timeStems: readonly string[];
  readonly claims: ClaimMarkers;
}
