import { EN_COUNTRIES } from './tables/en-countries.ts';
import { rowsOf } from './tables.ts';

/** English names of the countries by code. */
export const countryNames: ReadonlyMap<string, string> = new Map(
  rowsOf(EN_COUNTRIES).map(([code, names = []]) => [code, names[0] ?? code]),
);
