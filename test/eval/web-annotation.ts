import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { annotationOf } from '../../src/exchange/web-annotation.ts';
import { clip } from '../support/clip-arbitraries.ts';

/**
 * Checks the Web Annotations that we write against the JSON Schemas of the W3C's own test suite: every assertion of
 * `annotationMusts.test` on many generated clips. Run: npx tsx test/eval/web-annotation.ts [folder of the corpus]
 */
const folder = process.argv[2] ?? '../shared/corpora/w3c-annotation';
if (!existsSync(folder)) {
  console.error(`No corpus at ${folder}; give its folder as the first argument.`);
  process.exit(2);
}

/** Draft 4 in the words of draft 7: ids stand under another name, and exclusive bounds are numbers. */
function modern(schema: unknown, top = true): unknown {
  if (Array.isArray(schema)) return schema.map((part) => modern(part, false));
  if (typeof schema !== 'object' || schema === null) return schema;
  const pairs = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === '$schema' || (key === 'id' && typeof value === 'string')) return [];
    if (key === 'exclusiveMinimum' && value === true) return [];
    if (key === 'minimum' && 'exclusiveMinimum' in schema) return [['exclusiveMinimum', value]];
    return [[key, modern(value, false)]];
  });
  const id = 'id' in schema && top ? [['$id', `w3c:/${basename(String(schema.id))}`]] : [];
  return Object.fromEntries([...id, ...pairs]);
}

const load = (path: string): object => {
  const parsed = modern(JSON.parse(readFileSync(join(folder, path), 'utf8')));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${path} holds no schema`);
  return parsed;
};

const ajv = new Ajv({ strict: false, validateFormats: true, logger: false });
ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/iu);
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u);
ajv.addFormat('regex', true);
ajv.addFormat('email', true);
for (const file of readdirSync(join(folder, 'definitions'))) {
  if (file.endsWith('.json')) ajv.addSchema({ ...load(join('definitions', file)), $id: `w3c:/${file}` });
}

const { assertions }: { assertions: string[] } = JSON.parse(
  readFileSync(join(folder, 'annotations/annotationMusts.test'), 'utf8'),
);
const checks: [string, ValidateFunction][] = assertions.flatMap((path) => {
  const real = existsSync(join(folder, path)) ? path : undefined;
  return real === undefined ? [] : [[path, ajv.compile({ ...load(real), $id: `w3c:/${basename(path)}` })]];
});
console.log(`${checks.length} of ${assertions.length} assertions found`);

/** The specification's own examples pass, or the check itself is wrong. */
let wrong = 0;
for (const file of readdirSync(join(folder, 'examples')).filter((name) => /^anno\d+\.json$/u.test(name))) {
  const example: unknown = JSON.parse(readFileSync(join(folder, 'examples', file), 'utf8'));
  for (const [path, check] of checks) {
    if (check(example)) continue;
    wrong += 1;
    console.log(`example ${file} fails ${path}`);
  }
}

let failures = 0;
const sample = fc.sample(clip, { numRuns: 2000, seed: 1 });
for (const one of sample) {
  const annotation: unknown = JSON.parse(JSON.stringify(annotationOf(one, '2026-02-10T09:00:00.000Z')));
  for (const [path, check] of checks) {
    if (check(annotation)) continue;
    failures += 1;
    if (failures <= 5) console.log(path, ajv.errorsText(check.errors), JSON.stringify(annotation, null, 1));
  }
}
console.log(
  `${sample.length} annotations, ${checks.length} assertions each: ${failures} failures; examples: ${wrong}`,
);
process.exit(failures === 0 ? 0 : 1);
