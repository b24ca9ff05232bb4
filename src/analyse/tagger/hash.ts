/** 32-bit FNV-1a over UTF-16 code units, with a final mix. */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Mixes two 32-bit values; a change of either changes about half of the bits. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 16), 0x9e3779b1) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
}
