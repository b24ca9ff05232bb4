// `npm start`: needs nothing but Node and npm. Installs, builds, and shows Wirelight on an article:
// npm start            our own sample, served on this machine
// npm start -- FILE    an HTML or text file
// npm start -- URL     a page of the web
// Add --headless to print the summary and save pictures even where there is a display.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './setup/browsers.mjs';
import { provideDependencies, requireNode } from './setup/dependencies.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @param {string} line */
const say = (line) => console.error(line);

/** @param {string[]} args */
function run(...args) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  return (
    spawnSync('npx', ['--no-install', ...args], {
      ...options,
      env: { ...process.env, WIRELIGHT_CALLED_FROM: calledFrom },
    }).status ?? 1
  );
}

/** Where the reader called from: npm changes the folder, file names are meant from there. */
const calledFrom = process.env.INIT_CWD ?? process.cwd();

requireNode();
if (!provideDependencies(root, say)) process.exit(1);
const browser = provideBrowser('chromium', say);
if (browser === undefined) process.exit(1);
process.env.WIRELIGHT_CHROMIUM = browser;
say('Building.');
if (run('vite', 'build', '--mode', 'chrome', '--logLevel', 'error') !== 0) process.exit(1);
process.exit(run('tsx', 'src/cli/start/main.ts', ...process.argv.slice(2)));
