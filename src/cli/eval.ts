import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = new URL('../../../shared/', import.meta.url);
const NEEDED = [
  'eval/run.mjs',
  'corpora/pages-dev.tar.xz',
  'corpora/polnear/dev',
  'corpora/countries/splits.json',
];

/** Measures the engine on the evaluation data beside the project; says what is missing where there is none. */
function evaluate(args: readonly string[]): number {
  const missing = NEEDED.map((path) => fileURLToPath(new URL(path, shared))).filter(
    (path) => !existsSync(path),
  );
  if (missing.length > 0) {
    process.stderr.write(
      `The evaluation data are not part of this project and are not here. Missing:\n${missing.map((path) => `  ${path}\n`).join('')}` +
        'Put the folder "shared" beside the project and run this again. Tests need none of it: npm test.\n',
    );
    return 1;
  }
  const run = spawnSync(process.execPath, [fileURLToPath(new URL('eval/run.mjs', shared)), ...args], {
    stdio: 'inherit',
  });
  return Math.max(run.status ?? 1, annotations());
}

/** Checks the Web Annotations of an export against the W3C's own test schemas, where these are at hand. */
function annotations(): number {
  const corpus = fileURLToPath(new URL('corpora/w3c-annotation', shared));
  if (!existsSync(corpus)) {
    process.stdout.write(`Web Annotations not checked: no ${corpus}.\n`);
    return 0;
  }
  const check = fileURLToPath(new URL('../../test/eval/web-annotation.ts', import.meta.url));
  const run = spawnSync(process.execPath, ['--import', 'tsx', check, corpus], { stdio: 'inherit' });
  return run.status ?? 1;
}

process.exitCode = evaluate(process.argv.slice(2));
