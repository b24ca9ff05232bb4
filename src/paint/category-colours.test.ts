import { describe, expect, it } from 'vitest';
import { contrast } from '../../test/support/contrast.ts';
import { categoryColour, highlightColours } from './category-colours.ts';

const inks = { light: ['#000000', '#333333', '#0645ad', '#595959'], dark: ['#ffffff', '#cccccc', '#8ab4f8'] };

describe.each(['light', 'dark'] as const)('the reader’s highlights on a %s page', (scheme) => {
  it.each(highlightColours)('%s: the words stay readable', (colour) => {
    for (const ink of inks[scheme]) {
      expect(contrast(ink, categoryColour(colour, scheme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('differ from each other', () => {
    expect(new Set(highlightColours.map((colour) => categoryColour(colour, scheme))).size).toBe(6);
  });
});
