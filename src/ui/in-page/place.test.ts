import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, place } from './place.ts';

const window = { width: 1000, height: 800 };
const size = { width: 320, height: 140 };

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

describe('the card’s place', () => {
  it('is below the words', () => {
    expect(place(size, { left: 100, top: 100, width: 400, height: 40 }, window)).toEqual({
      left: 100,
      top: 148,
    });
  });

  it('is above them at the foot of the window', () => {
    expect(place(size, { left: 100, top: 700, width: 400, height: 60 }, window)).toEqual({
      left: 100,
      top: 552,
    });
  });

  it('is beside a quotation as high as the window', () => {
    expect(place(size, { left: 100, top: -50, width: 400, height: 900 }, window).left).toBe(508);
  });

  it('never covers the words where there is room anywhere, and never leaves the window', () => {
    const anchors = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: -200, max: 790 }),
      width: fc.integer({ min: 1, max: 1000 }),
      height: fc.integer({ min: 1, max: 1200 }),
    });
    fc.assert(
      fc.property(anchors, (anchor) => {
        const box = { ...size, ...place(size, anchor, window) };
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(window.width);
        expect(box.top + box.height).toBeLessThanOrEqual(window.height);
        const room =
          window.height - anchor.top - anchor.height >= size.height + 16 ||
          anchor.top >= size.height + 16 ||
          window.width - anchor.left - anchor.width >= size.width + 16 ||
          anchor.left >= size.width + 16;
        if (room) expect(overlaps(box, anchor)).toBe(false);
      }),
    );
  });
});
