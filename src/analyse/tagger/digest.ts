const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

const rotate = (x: number, r: number): number => (x << r) | (x >>> (32 - r));

function finish(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * 128-bit digest of `bytes` from `offset` on, as four 32-bit words: the mixing of MurmurHash3 x86_128 (Appleby,
 * public domain), the last block padded with zeros. It tells damaged or mismatched weights, and no more: it is
 * no guard against a forger, who could as well change the code beside it.
 */
export function digestOf(bytes: Uint8Array, offset: number): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let h1 = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  const word = (at: number): number => {
    if (at + 4 <= bytes.length) return view.getInt32(at, true);
    let value = 0;
    for (let i = at; i < bytes.length; i++) value |= (bytes[i] ?? 0) << (8 * (i - at));
    return value;
  };
  for (let i = offset; i < bytes.length; i += 16) {
    h1 = Math.imul(rotate(h1 ^ Math.imul(rotate(Math.imul(word(i), C1), 15), C2), 19) + h2, 5) + 0x561ccd1b;
    h2 =
      Math.imul(rotate(h2 ^ Math.imul(rotate(Math.imul(word(i + 4), C2), 16), C3), 17) + h3, 5) + 0x0bcaa747;
    h3 =
      Math.imul(rotate(h3 ^ Math.imul(rotate(Math.imul(word(i + 8), C3), 17), C4), 15) + h4, 5) + 0x96cd1c35;
    h4 =
      Math.imul(rotate(h4 ^ Math.imul(rotate(Math.imul(word(i + 12), C4), 18), C1), 13) + h1, 5) + 0x32ac3b17;
  }
  const length = bytes.length - offset;
  h1 ^= length;
  h2 ^= length;
  h3 ^= length;
  h4 ^= length;
  h1 += h2 + h3 + h4;
  h2 += h1;
  h3 += h1;
  h4 += h1;
  return Uint32Array.of(finish(h1), finish(h2), finish(h3), finish(h4));
}
