import { blend, parseHex, type Rgb, toHex } from './colour-math.ts';

/** A page (or interface) of dark words on a light ground, or the reverse. */
export type Scheme = 'light' | 'dark';

/** How one speaker's words look on such a ground, in the page and in the interface. */
export interface ColourPair {
  /** Behind the words, which keep the page's own colour. */
  readonly tint: string;
  /** The same for readers who want more of it. */
  readonly strongTint: string;
  /** Lines and marks. */
  readonly line: string;
}

export type SpeakerColours = Readonly<Record<Scheme, ColourPair>>;

/**
 * Eight hues whose lightness and chroma were searched so that the least distance of any two lines (OKLab, with
 * normal sight and with protanopia, deuteranopia and tritanopia simulated after Machado et al. 2009) is as
 * large as it can be. Beyond eight the colours come again with another style of line: colour is never the
 * only sign.
 */
const lines: readonly Readonly<Record<Scheme, string>>[] = [
  { light: '#2d42a8', dark: '#5f74f9' },
  { light: '#a4542b', dark: '#f8907e' },
  { light: '#219c7c', dark: '#b0ffc4' },
  { light: '#6d395d', dark: '#9c789c' },
  { light: '#9d8b1b', dark: '#edd551' },
  { light: '#2f7971', dark: '#50d4e8' },
  { light: '#8d241b', dark: '#c3674b' },
  { light: '#8867ed', dark: '#959bfc' },
];

/** Grounds that tints are mixed with, and the share of the colour in them. */
const mixing = {
  light: { ground: '#ffffff', tint: 0.17, strongTint: 0.28 },
  dark: { ground: '#1b1c1e', tint: 0.18, strongTint: 0.28 },
} as const;

/** For words whose speaker is not known. */
const unknown = colours({ light: '#6d6a62', dark: '#aeaba4' });
const speakers = lines.map(colours);

/** Number of colours before they begin again. */
export const paletteSize: number = speakers.length;

/** Colours of the speaker at `index` in `Analysis.speakers`; without an index (or below 0) those of nobody. */
export function palette(index: number | undefined): SpeakerColours {
  if (index === undefined || index < 0) return unknown;
  return speakers[index % speakers.length] ?? unknown;
}

const lineStyles = ['solid', 'dashed', 'double', 'dotted'] as const;
export type LineStyle = (typeof lineStyles)[number];

/** Style of the line under a speaker's name: another one for each round of colours. */
export function speakerLine(index: number | undefined): LineStyle {
  if (index === undefined || index < 0) return 'solid';
  return lineStyles[Math.floor(index / paletteSize) % lineStyles.length] ?? 'solid';
}

function colours(line: Readonly<Record<Scheme, string>>): SpeakerColours {
  return { light: pair('light', line.light), dark: pair('dark', line.dark) };
}

function pair(scheme: Scheme, line: string): ColourPair {
  const { ground, tint, strongTint } = mixing[scheme];
  const mix = (share: number) => toHex(blend(rgb(line), share, rgb(ground)));
  return { tint: mix(tint), strongTint: mix(strongTint), line };
}

function rgb(hex: string): Rgb {
  return parseHex(hex).rgb;
}
