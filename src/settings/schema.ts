import * as v from 'valibot';

const hosts = v.array(v.pipe(v.string(), v.maxLength(255)));

/** Everything that the reader may choose. Each field stands on its own: a bad one falls back to its default. */
export const settingsFields = {
  /** Hosts that the reader switched off. */
  sitesOff: v.fallback(hosts, []),
  /** Hosts beyond the listed ones where the reader wants Wirelight always; it runs where access is granted too. */
  sitesOn: v.fallback(hosts, []),
  /** What a freshly annotated page shows. */
  highlights: v.fallback(v.boolean(), true),
  hideAds: v.fallback(v.boolean(), true),
  /** Which quotations are highlighted. */
  direct: v.fallback(v.boolean(), true),
  mixed: v.fallback(v.boolean(), true),
  indirect: v.fallback(v.boolean(), true),
  /** Underline the mentions of speakers. */
  speakerNames: v.fallback(v.boolean(), true),
  /** How highlights are drawn: a tint behind the words, a line under them, or both. */
  highlightStyle: v.fallback(v.picklist(['tint', 'line', 'both']), 'tint'),
  highlightStrength: v.fallback(v.picklist(['calm', 'strong']), 'calm'),
  /** Show a card when the pointer or focus rests on a quotation. */
  hoverCard: v.fallback(v.boolean(), true),
  /** Show the toolbar beside a selection inside an article. */
  selectionToolbar: v.fallback(v.boolean(), true),
  /** The number of quotations on the toolbar button. */
  badge: v.fallback(v.boolean(), true),
  /** Languages of articles to annotate. */
  languages: v.fallback(v.array(v.picklist(['en', 'uk', 'ru'])), ['en', 'uk', 'ru']),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
} as const;

const settingsSchema = v.object(settingsFields);

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = v.parse(settingsSchema, emptyFields());

function emptyFields(): Record<string, undefined> {
  return Object.fromEntries(Object.keys(settingsFields).map((key) => [key, undefined]));
}

/** Reads settings field by field: what is absent or does not fit becomes its default. Never throws. */
export function repairSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(settingsSchema, { ...emptyFields(), ...fields });
}
