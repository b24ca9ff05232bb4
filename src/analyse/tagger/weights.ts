import { digestOf } from './digest.ts';

/** A table of small integers, row by row; a weight is `values[row * columns + column] * scale`. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly scale: number;
  readonly values: Int8Array;
}

/** Raised with each change of the features: weights speak for the features they were trained with. */
export const WEIGHTS_VERSION = 1;

const MAGIC = 0x47544c57; // "WLTG"
const DIGEST_AT = 8;
const BODY_AT = DIGEST_AT + 16;

/** Why weights cannot be used. The rules work without them. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

/** The tables as one file: rows without a weight are left out and named by a bit map. */
export function packWeights(tables: ReadonlyMap<string, Table>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [name, table] of tables) parts.push(...packTable(name, table));
  const size = parts.reduce((sum, part) => sum + part.length, BODY_AT);
  const bytes = new Uint8Array(size);
  let at = BODY_AT;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, WEIGHTS_VERSION, true);
  digestOf(bytes, BODY_AT).forEach((word, i) => {
    view.setUint32(DIGEST_AT + 4 * i, word, true);
  });
  return bytes;
}

function packTable(name: string, table: Table): Uint8Array[] {
  const { rows, columns, values } = table;
  const bitmap = new Uint8Array(Math.ceil(rows / 8));
  const kept: number[] = [];
  for (let row = 0; row < rows; row++) {
    let any = 0;
    for (let c = 0; c < columns; c++) any |= values[row * columns + c] ?? 0;
    if (any === 0) continue;
    bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7));
    kept.push(row);
  }
  const body = new Uint8Array(kept.length * columns);
  for (let c = 0; c < columns; c++) {
    kept.forEach((row, k) => {
      body[c * kept.length + k] = values[row * columns + c] ?? 0;
    });
  }
  const head = new Uint8Array(32);
  const view = new DataView(head.buffer);
  for (let i = 0; i < Math.min(12, name.length); i++) head[i] = name.charCodeAt(i);
  view.setUint32(12, rows, true);
  view.setUint32(16, columns, true);
  view.setFloat64(20, table.scale, true);
  view.setUint32(28, kept.length, true);
  return [head, bitmap, body];
}

/** Reads what packWeights wrote. Throws WeightsError when the file is damaged or of another version. */
export function unpackWeights(bytes: Uint8Array): Map<string, Table> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < BODY_AT || view.getUint32(0, true) !== MAGIC) {
    throw new WeightsError('This is no weights file of the attribution tagger.');
  }
  const version = view.getUint32(4, true);
  if (version !== WEIGHTS_VERSION) {
    throw new WeightsError(
      `The weights are of version ${version}, this code reads ${WEIGHTS_VERSION}: run "npm run train".`,
    );
  }
  digestOf(bytes, BODY_AT).forEach((word, i) => {
    if (view.getUint32(DIGEST_AT + 4 * i, true) !== word) {
      throw new WeightsError(
        'The digest of the weights does not match: the file is damaged. Install it again or run "npm run train".',
      );
    }
  });
  const tables = new Map<string, Table>();
  for (let at = BODY_AT; at < bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 12).filter((c) => c > 0));
    const rows = view.getUint32(at + 12, true);
    const columns = view.getUint32(at + 16, true);
    const scale = view.getFloat64(at + 20, true);
    const kept = view.getUint32(at + 28, true);
    const bitmap = bytes.subarray(at + 32, at + 32 + Math.ceil(rows / 8));
    at += 32 + bitmap.length;
    tables.set(name, { rows, columns, scale, values: expand(bitmap, bytes, at, rows, columns, kept) });
    at += kept * columns;
  }
  return tables;
}

function expand(
  bitmap: Uint8Array,
  bytes: Uint8Array,
  at: number,
  rows: number,
  columns: number,
  kept: number,
): Int8Array {
  const values = new Int8Array(rows * columns);
  let k = 0;
  for (let block = 0; block < bitmap.length; block++) {
    const bits = bitmap[block] ?? 0;
    if (bits === 0) continue;
    for (let bit = 0; bit < 8; bit++) {
      if (((bits >> bit) & 1) === 0) continue;
      const base = (block * 8 + bit) * columns;
      for (let c = 0; c < columns; c++) values[base + c] = bytes[at + c * kept + k] ?? 0;
      k++;
    }
  }
  return values;
}

/** Rounds weights to steps of `scale`, cut at 127 steps. */
export function quantise(weights: ArrayLike<number>, columns: number, scale: number): Table {
  const values = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { rows: weights.length / columns, columns, scale, values };
}

/** The table without the rows in which no weight reaches `least` steps. */
export function withoutSmallRows(table: Table, least: number): Table {
  const { rows, columns } = table;
  const values = table.values.slice();
  for (let row = 0; row < rows; row++) {
    const own = values.subarray(row * columns, (row + 1) * columns);
    if (own.every((value) => Math.abs(value) < least)) own.fill(0);
  }
  return { ...table, values };
}
