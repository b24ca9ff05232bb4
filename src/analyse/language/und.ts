import type { LanguageTable } from './table.ts';

const never = /(?!)/u;
const none: ReadonlySet<string> = new Set();

/** For a language without a table of its own: only marks, colons and dashes speak. */
export const universal: LanguageTable = {
  code: 'und',
  verbs: new Map(),
  impersonal: none,
  freeOrder: true,
  complementisers: none,
  accordingTo: [],
  as: none,
  sayingNouns: none,
  hearsay: new Set(),
  pointers: [],
  relay: new Set(),
  citing: [],
  pronouns: new Map(),
  possessives: new Map(),
  relatives: none,
  roleStems: [],
  bodyStems: [],
  documentStems: [],
  anonymousStems: [],
  namedStems: [],
  fieldStems: [],
  venueStems: [],
  receivers: new Set(),
  addresseeStems: [],
  prepositions: none,
  conjunctions: none,
  fillers: none,
  fillerPhrases: [],
  negations: none,
  timeStems: [],
  claims: {
    date: never,
    commitment: never,
    prediction: never,
    judgement: never,
    accusation: never,
    minor: never,
    numeral: never,
    anecdote: never,
    deictic: never,
  },
};
