import type { HighlightColour } from '../model/index.ts';
import type { Scheme } from './palette.ts';

/** Behind the reader's own highlights; the words keep the page's colour. */
const grounds: Readonly<Record<HighlightColour, Readonly<Record<Scheme, string>>>> = {
  yellow: { light: '#fff2a8', dark: '#4d4208' },
  green: { light: '#cdf3cf', dark: '#17462a' },
  blue: { light: '#d3e6ff', dark: '#1b3a66' },
  pink: { light: '#ffd9e8', dark: '#5c2240' },
  purple: { light: '#e8deff', dark: '#402d69' },
  orange: { light: '#ffe0bf', dark: '#593510' },
};

/** Every colour that a category may have, in the order of menus. */
export const highlightColours: readonly HighlightColour[] = [
  'yellow',
  'green',
  'blue',
  'pink',
  'purple',
  'orange',
];

export function categoryColour(colour: HighlightColour, scheme: Scheme): string {
  return grounds[colour][scheme];
}
