import { describe, expect, it } from 'vitest';
import { contrast } from '../../test/support/contrast.ts';
import { palette, paletteSize } from './palette.ts';

const all = [undefined, ...Array.from({ length: paletteSize }, (_, index) => index)];
/** Text colours that news pages use, from black to the faintest that is still readable on their own ground. */
const inks = { light: ['#000000', '#333333', '#0645ad', '#595959'], dark: ['#ffffff', '#cccccc', '#8ab4f8'] };
const grounds = { light: ['#ffffff', '#f5f4f1'], dark: ['#000000', '#1b1c1e', '#242628'] };

describe.each(['light', 'dark'] as const)('speakers’ colours on a %s page', (theme) => {
  it.each(all)('speaker %s: the words stay readable on the tint', (index) => {
    for (const ink of inks[theme]) {
      expect(contrast(ink, palette(index)[theme].tint)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(all)('speaker %s: the line can be made out', (index) => {
    for (const ground of grounds[theme]) {
      expect(contrast(palette(index)[theme].line, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the palette', () => {
  it('gives every speaker a colour, in turn', () => {
    expect(palette(paletteSize)).toEqual(palette(0));
    expect(palette(1)).not.toEqual(palette(0));
  });

  it('keeps one apart for nobody', () => {
    expect(palette(-1)).toEqual(palette(undefined));
    expect(Array.from({ length: paletteSize }, (_, i) => palette(i))).not.toContainEqual(palette(undefined));
  });
});
