// `npm run dev`: builds on every change and reloads the extension in a browser of its own.
// npm run dev              Chromium
// npm run dev -- firefox   Firefox
import { spawn } from 'node:child_process';
import { existsSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './setup/browsers.mjs';
import { provideDependencies, requireNode } from './setup/dependencies.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const dist = join(root, 'dist', target);

requireNode();
if (!provideDependencies(root, console.error)) process.exit(1);
const binary = provideBrowser(target === 'firefox' ? 'firefox' : 'chromium', console.error);
if (binary === undefined) process.exit(1);

/** @type {Promise<unknown>} */
let building = Promise.resolve();

/** @param {string[]} args */
const run = (args) =>
  spawn('npx', ['--no-install', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

rmSync(dist, { recursive: true, force: true });
await build();
if (!existsSync(join(dist, 'manifest.json'))) process.exit(1);
// A whole build for each change: Vite's own watcher does not follow what the content scripts import.
let waiting = setTimeout(() => {}, 0);
for (const place of ['src', 'manifest.json', 'vite.config.ts']) {
  watch(join(root, place), { recursive: place === 'src' }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(build, 150);
  });
}

const shown = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const flags = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(shown ? [] : ['--headless=new'])];
const browser = run(
  target === 'firefox'
    ? ['web-ext', 'run', '--source-dir', dist, '--firefox', binary]
    : [
        'web-ext',
        'run',
        '--source-dir',
        dist,
        '--target',
        'chromium',
        '--chromium-binary',
        binary,
        ...flags.map((flag) => `--args=${flag}`),
      ],
);
browser.on('exit', (code) => process.exit(code ?? 0));

/** One build at a time; a failed one says why and leaves the next change to mend it. */
function build() {
  building = building.then(
    () => new Promise((resolve) => run(['vite', 'build', '--mode', target]).on('exit', resolve)),
  );
  return building;
}
