import { byte, int } from './columns.ts';
import { type Encoded, QUOTE, SHAPE } from './encode.ts';
import { mix } from './hash.ts';
import { OUTSIDE, ROLES, type Role, roleOf } from './labels.ts';

const bucket = (d: number): number =>
  d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 14 ? 7 : d <= 24 ? 8 : d <= 60 ? 9 : 10;

/** Tokens `from` to `to` (excluded) that play one role. */
export interface Segment {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

export function segmentsOf(labels: Uint8Array): Segment[] {
  const out: Segment[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = byte(labels, i);
    const role = roleOf(label);
    let to = i + 1;
    if (label !== OUTSIDE && role !== undefined) {
      const inside = 2 * ROLES.indexOf(role) + 2;
      while (to < labels.length && byte(labels, to) === inside) to++;
      out.push({ role, from: i, to });
    }
    i = to;
  }
  return out;
}

export const LINK_ROWS = 1 << 14;
export const LINK_FEATURES = 18;

/** Rows that speak for linking `a` (a content or a cue) with `b` (a cue or a source). */
export function linkFeatures(
  e: Encoded,
  tags: Uint8Array,
  all: readonly Segment[],
  ai: number,
  bi: number,
  rank: number,
): Int32Array {
  const a = all[ai];
  const b = all[bi];
  const out = new Int32Array(LINK_FEATURES);
  if (a === undefined || b === undefined) return out;
  const kind = a.role === 'content' ? 1 : 2;
  let k = 0;
  const add = (x: number, y = 0): void => {
    out[k] = mix(mix(kind * 100 + k, x), y) & (LINK_ROWS - 1);
    k++;
  };
  const right = b.from > a.from ? 1 : 0;
  const lo = right ? a.to : b.to;
  const hi = right ? b.from : a.from;
  let between = 0;
  let count = 0;
  for (let j = Math.min(ai, bi) + 1; j < Math.max(ai, bi); j++) {
    between = mix(between, ROLES.indexOf(all[j]?.role ?? 'source') + 1);
    count++;
  }
  const paragraphs = Math.min(3, Math.abs(int(e.paragraph, a.from) - int(e.paragraph, b.from)));
  const sentences = Math.min(
    3,
    Math.abs(int(e.sentence, right ? a.to - 1 : a.from) - int(e.sentence, right ? b.from : b.to - 1)),
  );
  let marks = 0;
  for (let i = lo; i < hi && i < lo + 12; i++)
    if (byte(e.shape, i) >= SHAPE.comma) marks = mix(marks, byte(e.shape, i));
  const aq = byte(e.quote, a.from) !== QUOTE.outside ? 1 : 0;
  const bq = byte(e.quote, b.from) !== QUOTE.outside ? 1 : 0;
  const sameRegion = int(e.region, a.from) === int(e.region, b.from) ? 1 : 0;
  const place =
    (right << 8) | (paragraphs << 6) | (sentences << 4) | (aq << 3) | (bq << 2) | (sameRegion << 1);
  const head = b.role === 'cue' ? int(e.lemma, b.from) : int(e.word, b.to - 1);
  const cueWord = int(e.lemma, a.role === 'cue' ? a.from : b.from);
  const d = bucket(hi - lo);
  add(0);
  add(place, rank);
  add(between, right);
  add(mix(between, place), count);
  add(d, right);
  add(d, place);
  add(marks, place);
  add(marks, mix(between, right));
  add(cueWord, place & ~0x2);
  add(head, right);
  add(mix(byte(tags, b.from), byte(tags, b.to - 1)), right);
  add(mix(byte(tags, b.to - 1), place), between);
  add(mix(int(e.word, a.to), int(e.word, b.from - 1)), right);
  add(mix(byte(tags, a.from - 1), byte(tags, a.to)), place);
  add(mix(byte(tags, b.from - 1), byte(tags, b.to)), place);
  add(mix(int(e.word, a.from), byte(tags, a.from)), right);
  add(mix(cueWord, between), right);
  add(mix(bucket(a.to - a.from), bucket(b.to - b.from)), place);
  return out;
}

export const CANDIDATES = 3;

/** Indices of the nearest segments of a role to either side of `ai`, nearest first on each side. */
export function candidatesOf(
  all: readonly Segment[],
  ai: number,
  role: Role,
): { index: number; rank: number }[] {
  const out: { index: number; rank: number }[] = [];
  for (const step of [-1, 1]) {
    let rank = 0;
    for (
      let j = ai + step;
      j >= 0 && j < all.length && rank < CANDIDATES && Math.abs(j - ai) < 12;
      j += step
    ) {
      if (all[j]?.role === role) out.push({ index: j, rank: rank++ });
    }
  }
  return out;
}

/** Score of no partner at all. */
export function noneFeatures(e: Encoded, tags: Uint8Array, a: Segment): Int32Array {
  const base = a.role === 'content' ? 7000 : 8000;
  const f = (k: number, x: number, y = 0): number => mix(mix(base + k, x), y) & (LINK_ROWS - 1);
  return Int32Array.from([
    f(0, 0),
    f(1, int(e.lemma, a.from)),
    f(2, mix(byte(tags, a.from), byte(tags, a.to - 1))),
    f(3, mix(byte(tags, a.from - 1), byte(tags, a.from))),
    f(4, int(e.word, a.from - 1)),
    f(5, byte(e.quote, a.from), bucket(a.to - a.from)),
    f(6, byte(tags, a.to), byte(tags, a.from)),
  ]);
}

/** Sum of the weights of the rows. */
export function scoreOf(rows: Int32Array, weights: ArrayLike<number>): number {
  let sum = 0;
  for (const r of rows) sum += weights[r] ?? 0;
  return sum;
}
