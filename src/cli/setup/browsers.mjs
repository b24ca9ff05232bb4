import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, { variable: string, commands: string[], places: string[], packages: string[] }>} */
const known = {
  chromium: {
    variable: 'WIRELIGHT_CHROMIUM',
    // Google Chrome is left out: it no longer loads unpacked extensions from the command line.
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'WIRELIGHT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      '/snap/bin/firefox',
    ],
    packages: ['firefox-esr'],
  },
};

/**
 * Path of an installed browser: the one that the environment names, those of the system, or the test tool's
 * own copy.
 * @param {BrowserName} name
 * @returns {string | undefined}
 * @throws where the environment names one that is not there
 */
export function findBrowser(name) {
  const { variable, commands, places } = known[name];
  const wrong = wronglyNamed(name);
  if (wrong !== undefined) throw new Error(wrong);
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...places, ...ownCopy(name)].find((path) => existsSync(path));
}

/**
 * Path of a browser, installed first where it is missing and can be.
 * @param {BrowserName} name
 * @param {(line: string) => void} say
 * @returns {string | undefined} undefined where it could not be installed; what to do was said
 */
export function provideBrowser(name, say) {
  const wrong = wronglyNamed(name);
  if (wrong !== undefined) {
    say(wrong);
    return undefined;
  }
  const found = findBrowser(name);
  if (found !== undefined) return found;
  say(`${name} is not installed; trying to install it.`);
  for (const install of [installOwnCopy, installPackage]) {
    if (install(name, say)) {
      const path = findBrowser(name);
      if (path !== undefined) return path;
    }
  }
  say(`No ${name} could be installed. Install it, or set ${known[name].variable} to the path of one.`);
  return undefined;
}

/**
 * What to do where the environment names a browser that is not there; undefined if it names none or a file.
 * @param {BrowserName} name
 */
function wronglyNamed(name) {
  const { variable } = known[name];
  const path = process.env[variable];
  if (path === undefined || path === '' || statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    return undefined;
  return (
    `${variable} is set to ${path}, where no program is. ` +
    `Unset it to use the ${name} of this machine, or set it to the path of one.`
  );
}

/** @param {BrowserName} name */
function ownCopy(name) {
  if (name !== 'chromium') return [];
  try {
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    return typeof path === 'string' ? [path] : [];
  } catch {
    return [];
  }
}

/**
 * @param {BrowserName} name
 * @param {(line: string) => void} say
 */
function installOwnCopy(name, say) {
  if (name !== 'chromium') return false;
  say('npx playwright-core install chromium');
  const done = spawnSync('npx', ['playwright-core', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/**
 * @param {BrowserName} name
 * @param {(line: string) => void} say
 */
function installPackage(name, say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  const { packages } = known[name];
  say(`apt-get install -y ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', HOME: homedir() };
  const options = /** @type {const} */ ({ stdio: 'ignore', timeout: 600_000 });
  try {
    execFileSync('apt-get', ['update', '-qq'], { ...options, env });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { ...options, env });
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
