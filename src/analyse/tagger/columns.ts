/**
 * Reading columns beyond their ends gives 0. One function for each kind of array: a function that sees many
 * kinds is several times slower in the inner loops.
 */
export const int = (column: Int32Array, i: number): number => column[i] ?? 0;
export const byte = (column: Uint8Array, i: number): number => column[i] ?? 0;
export const real = (column: Float64Array, i: number): number => column[i] ?? 0;

/** Distances in steps that grow. */
export function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  return distance <= 24 ? 8 : 9;
}
