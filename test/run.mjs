// Everything that has to hold, from a fresh clone: `npm test`. Installs what is missing, goes on after a
// failure, and ends with one line: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from '../src/cli/setup/browsers.mjs';
import { provideDependencies, requireNode } from '../src/cli/setup/dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, '.wirelight', 'test');
let passed = 0;
let failed = 0;

/** @param {string} line */
const say = (line) => console.log(`\n── ${line}`);

/** @param {boolean} good */
function count(good) {
  if (good) passed += 1;
  else failed += 1;
}

/**
 * @param {string[]} command an npm package's command with its arguments
 * @returns {boolean}
 */
function run(command) {
  const [name = '', ...args] = command;
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  return (
    spawnSync('npx', ['--no-install', name, ...args], { ...options, shell: process.platform === 'win32' })
      .status === 0
  );
}

/**
 * A check that passes or fails as a whole.
 * @param {string} title
 * @param {string[][]} commands
 */
function check(title, ...commands) {
  say(title);
  const good = commands.every(run);
  count(good);
  return good;
}

/**
 * A run of Vitest, counted test by test.
 * @param {string} title
 * @param {string} name of the file of results
 * @param {string[]} args
 */
function tests(title, name, args) {
  say(title);
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const good = run([
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  const report = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 };
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that does not load, or an error outside of any test, fails the run without a failed test.
  if (!good && report.numFailedTests === 0) failed += 1;
}

requireNode();
if (!provideDependencies(root, say)) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
mkdirSync(results, { recursive: true });

check('Types', ['tsc', '-p', '.'], ['tsc', '-p', 'src/analyse']);
check('Lint', ['biome', 'check', '.']);
const built = check(
  'Build',
  ['vite', 'build', '--logLevel', 'warn', '--mode', 'chrome'],
  ['vite', 'build', '--logLevel', 'warn', '--mode', 'firefox'],
);
check('Add-on lint', ['web-ext', 'lint', '--source-dir', 'dist/firefox']);
tests('Unit and structure tests', 'unit', []);
for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  const title = `The built extension in ${browser}`;
  if (built && provideBrowser(browser, say) !== undefined) {
    tests(title, browser, ['--config', 'test/e2e/vitest.config.ts', '--project', browser]);
  } else {
    say(`${title}: not run, and so failed`);
    count(false);
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
