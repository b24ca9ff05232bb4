// `npm run dev`: builds on every change and reloads the extension in a browser of its own.
// npm run dev              Chromium
// npm run dev -- firefox   Firefox
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
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

/** @param {string[]} args */
const run = (args) =>
  spawn('npx', ['--no-install', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

rmSync(dist, { recursive: true, force: true });
const build = run(['vite', 'build', '--watch', '--mode', target]);
while (!existsSync(join(dist, 'manifest.json'))) {
  if (build.exitCode !== null) process.exit(build.exitCode);
  await new Promise((resolve) => setTimeout(resolve, 200));
}
const sandbox = process.getuid?.() === 0 && target === 'chrome' ? ['--args=--no-sandbox'] : [];
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
        ...sandbox,
      ],
);
browser.on('exit', (code) => {
  build.kill();
  process.exit(code ?? 0);
});
build.on('exit', () => browser.kill());
