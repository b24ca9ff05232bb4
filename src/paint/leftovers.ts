import { highlightColours } from './category-colours.ts';
import { paletteSize } from './palette.ts';
import { flashName, lightName, prefix } from './stylesheet.ts';

/** More speakers than this no article has had. */
const mostSpeakers = 100;

/**
 * Takes away what a Wirelight that died in this page left painted. The registry cannot be iterated from a
 * content script in Firefox, so every name that may be there is deleted.
 */
export function clearLeftovers(document: Document): void {
  const colours = [...Array(paletteSize).keys(), 'unknown'];
  const names = [
    ...colours.flatMap((colour) => [`quote-${colour}`, `indirect-${colour}`]),
    ...Array.from({ length: mostSpeakers }, (_, index) => `name-${index}`),
    ...highlightColours.map((colour) => `own-${colour}`),
    lightName,
    flashName,
    'saved',
    'ad',
  ];
  for (const name of names) CSS.highlights.delete(prefix + name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}

function isOurs(sheet: CSSStyleSheet): boolean {
  return sheet.cssRules[0]?.cssText.startsWith(`::highlight(${prefix}`) === true;
}
