import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const least = [20, 19];

/** Ends the process with a clear word where Node is too old for the build tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Wirelight is built with Node ${least.join('.')} or later; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/**
 * Installs the locked dependencies where they are missing or not those of the lock file.
 * @param {string} root folder of package.json
 * @param {(line: string) => void} say
 * @returns {boolean} whether they are there now
 */
export function provideDependencies(root, say) {
  if (isInstalled(root)) return true;
  say('Installing dependencies (npm ci).');
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    ...options,
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return true;
  say('npm ci failed: the npm registry has to be reachable, or node_modules complete.');
  return false;
}

/**
 * npm keeps a copy of what it installed; where it names the same packages as the lock file, nothing is to do.
 * @param {string} root
 */
function isInstalled(root) {
  const copy = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(copy)) return false;
  const installed = packagesOf(copy);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
