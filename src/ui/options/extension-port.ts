import { browser, onPermissions } from '../../browser/index.ts';
import { askBackground, askWatched, failed } from '../../messages/index.ts';
import { changeSettings, onSettings, readSettings } from '../../settings/index.ts';
import type { ListedSite, OptionsPort } from './port.ts';

const originsOf = (host: string) => [`https://${host}/*`, `http://${host}/*`];

/** Hosts of the manifest's list, without the wildcard for subdomains. */
function listedHosts(): readonly string[] {
  const patterns = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  return patterns.map((pattern) => pattern.replace(/^[^/]*:\/\/(\*\.)?/, '').replace(/\/.*$/, ''));
}

async function permitted(host: string, pattern: string): Promise<ListedSite> {
  return { host, granted: await browser.permissions.contains({ origins: [pattern] }) };
}

async function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

/** The extension's own answers. */
export function createExtensionPort(): OptionsPort {
  return {
    async analyse(article) {
      const answer = await askBackground('sample/analyse', { article });
      return answer.ok ? answer.value : undefined;
    },
    readSettings,
    changeSettings,
    onSettings,
    async sites() {
      const { sitesOff, sitesOn } = await readSettings();
      return {
        listed: await Promise.all(listedHosts().map((host) => permitted(host, `https://*.${host}/*`))),
        optedIn: await Promise.all(sitesOn.map((host) => permitted(host, `https://${host}/*`))),
        off: sitesOff,
      };
    },
    onPermissions,
    grant: (hosts) => request(hosts.map((host) => `https://*.${host}/*`)),
    async addSite(host) {
      const granted = await request(originsOf(host));
      if (!granted) return failed('no-permission', 'The permission was not given.');
      return askBackground('site/always', { host });
    },
    forgetSite: (host) => askBackground('site/forget', { host }),
    async shortcuts() {
      const commands = await browser.commands.getAll();
      return commands.map(({ name = '', description = '', shortcut = '' }) => ({
        name,
        description,
        keys: shortcut,
      }));
    },
    openShortcuts() {
      if ('openShortcutSettings' in browser.commands) {
        void Reflect.apply(browser.commands.openShortcutSettings, browser.commands, []);
      } else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    openLibrary(part) {
      const address = browser.runtime.getURL('src/ui/library/index.html');
      void browser.tabs.create({ url: part ? `${address}#${part}` : address });
    },
    async clipCount() {
      const health = await askBackground('library/health', {});
      return health.ok ? health.value.clips : undefined;
    },
    removeAll: (onProgress) => askWatched((work) => askBackground('library/removeAll', { work }), onProgress),
    undo: (undoId, onProgress) =>
      askWatched((work) => askBackground('clips/undo', { undoId, work }), onProgress),
  };
}
