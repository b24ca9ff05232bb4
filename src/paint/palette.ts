/** How one speaker's words look: in the page on a light or a dark ground, and in the interface. */
export interface ColourPair {
  /** Behind the words, which keep the page's own colour. */
  readonly tint: string;
  /** Lines and marks. */
  readonly line: string;
}

export interface SpeakerColours {
  readonly light: ColourPair;
  readonly dark: ColourPair;
}

/**
 * Neighbours differ in lightness or along the blue-yellow axis, so that they can be told apart with any of the
 * common kinds of colour blindness; the names, not the colours, carry the meaning.
 */
const SPEAKERS: readonly SpeakerColours[] = [
  { light: { tint: '#d8e8f7', line: '#1f6fb5' }, dark: { tint: '#1c3b58', line: '#7db8ec' } },
  { light: { tint: '#fae3cc', line: '#b35400' }, dark: { tint: '#53330f', line: '#f0a868' } },
  { light: { tint: '#d3eee4', line: '#11795f' }, dark: { tint: '#133f34', line: '#6bcbb0' } },
  { light: { tint: '#f7dbec', line: '#b03a86' }, dark: { tint: '#4f2341', line: '#ea96cb' } },
  { light: { tint: '#f1ebc0', line: '#786500' }, dark: { tint: '#423a08', line: '#d6c465' } },
  { light: { tint: '#e4def9', line: '#6b52c7' }, dark: { tint: '#362d62', line: '#b5a4f4' } },
  { light: { tint: '#f9dcdc', line: '#b8323b' }, dark: { tint: '#56272b', line: '#f39a9d' } },
  { light: { tint: '#dce7eb', line: '#3f6472' }, dark: { tint: '#2a3f47', line: '#a3c1cc' } },
];

/** For words whose speaker is not known. */
const UNKNOWN: SpeakerColours = {
  light: { tint: '#e8e6e1', line: '#6d6a62' },
  dark: { tint: '#3a3b3d', line: '#aeaba4' },
};

/** Number of colours before they begin again. */
export const paletteSize: number = SPEAKERS.length;

/** Colours of the speaker at `index` in `Analysis.speakers`; without an index (or below 0) those of nobody. */
export function palette(index: number | undefined): SpeakerColours {
  if (index === undefined || index < 0) return UNKNOWN;
  return SPEAKERS[index % SPEAKERS.length] ?? UNKNOWN;
}
