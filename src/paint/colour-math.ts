/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** "#rrggbb" or "#rrggbbaa" as channels with alpha. */
export function parseHex(hex: string): { rgb: Rgb; alpha: number } {
  const at = (index: number) => Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255;
  return { rgb: [at(0), at(1), at(2)], alpha: hex.length > 7 ? at(3) : 1 };
}

/** A colour as "#rrggbb". */
export function toHex(rgb: Rgb): string {
  return `#${rgb
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** A computed CSS colour, "rgb(…)" or "rgba(…)"; undefined for any other notation. */
export function parseCssRgb(value: string): { rgb: Rgb; alpha: number } | undefined {
  const match = /^rgba?\(([^)]+)\)$/.exec(value);
  const numbers = match?.[1]?.split(/[\s,/]+/).map(Number) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return numbers.some(Number.isNaN) ? undefined : { rgb: [red / 255, green / 255, blue / 255], alpha };
}

/** A translucent colour laid over an opaque one. */
export function blend(over: Rgb, alpha: number, under: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2) => over[index] * alpha + under[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** Relative luminance of WCAG 2.2. */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(toLinear);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
