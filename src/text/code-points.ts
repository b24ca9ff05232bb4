/**
 * Offsets in UTF-16 code units (ours, the DOM's) and in code points (W3C TextPositionSelector) of one text.
 * An offset inside a surrogate pair counts as the pair's start.
 */
export interface CodePoints {
  readonly length: number;
  toCodePoint(utf16: number): number;
  toUtf16(codePoint: number): number;
}

/** Builds the converter for `text`; offsets out of range are clamped. O(length) once, O(log pairs) a look-up. */
export function codePoints(text: string): CodePoints {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) {
      pairs.push(i);
      i++;
    }
  }
  const length = text.length - pairs.length;
  return {
    length,
    toCodePoint(utf16) {
      const offset = clamp(utf16, text.length);
      return offset - countBelow(pairs, offset);
    },
    toUtf16(codePoint) {
      const offset = clamp(codePoint, length);
      let low = 0;
      let high = pairs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((pairs[middle] ?? 0) - middle < offset) low = middle + 1;
        else high = middle;
      }
      return offset + low;
    },
  };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(Math.trunc(value), 0), max);
}

function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
