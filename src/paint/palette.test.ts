import { describe, expect, it } from 'vitest';
import { contrast } from '../../test/support/contrast.ts';
import { parseHex, type Rgb, toLinear } from './colour-math.ts';
import { palette, paletteSize, speakerLine } from './palette.ts';

const all = [undefined, ...Array.from({ length: paletteSize }, (_, index) => index)];
/** Text colours that news pages use, from black to the faintest that is still readable on their own ground. */
const inks = { light: ['#000000', '#333333', '#0645ad', '#595959'], dark: ['#ffffff', '#cccccc', '#8ab4f8'] };
const grounds = { light: ['#ffffff', '#f5f4f1'], dark: ['#000000', '#1b1c1e', '#242628'] };

describe.each(['light', 'dark'] as const)('speakers’ colours on a %s page', (theme) => {
  it.each(all)('speaker %s: the words stay readable on the tint', (index) => {
    for (const ink of inks[theme]) {
      expect(contrast(ink, palette(index)[theme].tint)).toBeGreaterThanOrEqual(4.5);
    }
    for (const ink of inks[theme].slice(0, 2)) {
      expect(contrast(ink, palette(index)[theme].strongTint)).toBeGreaterThanOrEqual(4.5);
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

  it('never gives two speakers the same colour and line', () => {
    const signs = Array.from({ length: paletteSize * 4 }, (_, index) => {
      return `${palette(index).light.line} ${speakerLine(index)}`;
    });
    expect(new Set(signs).size).toBe(signs.length);
  });

  it.each(['light', 'dark'] as const)(
    'is told apart with every kind of colour vision on %s pages',
    (theme) => {
      const lines = Array.from({ length: paletteSize }, (_, index) => palette(index)[theme].line);
      for (const [sight, matrix] of Object.entries(sights)) {
        lines.forEach((one, index) => {
          for (const other of lines.slice(0, index)) {
            const apart = distance(seen(rgb(one), matrix), seen(rgb(other), matrix));
            expect(apart, `${one} and ${other}, ${sight}`).toBeGreaterThan(0.09);
          }
        });
      }
    },
  );
});

const rgb = (hex: string): Rgb => parseHex(hex).rgb;

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Complete dichromacy after Machado, Oliveira and Fernandes (2009), in linear RGB. */
const sights: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  const row = (values: Rgb) => values[0] * x + values[1] * y + values[2] * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** OKLab coordinates of a colour as somebody sees it. */
function seen(colour: Rgb, sight: Matrix): Rgb {
  const linear: Rgb = [toLinear(colour[0]), toLinear(colour[1]), toLinear(colour[2])];
  const shown = times(sight, linear);
  const clamped: Rgb = [clamp(shown[0]), clamp(shown[1]), clamp(shown[2])];
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    clamped,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
