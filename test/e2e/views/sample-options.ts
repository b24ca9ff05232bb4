import { analyse } from '../../../src/analyse/index.ts';
import { ok } from '../../../src/messages/result.ts';
import { defaultSettings, type Settings } from '../../../src/settings/schema.ts';
import type { OptionsPort } from '../../../src/ui/options/port.ts';

/** Options as they look after some use. */
export function createSampleOptions(settings: Partial<Settings> = {}): OptionsPort {
  let now: Settings = {
    ...defaultSettings,
    sitesOn: ['harbour-gazette.example', 'a-very-long-name-of-a-regional-newspaper.example'],
    sitesOff: ['en.interfax.com.ua'],
    ...settings,
  };
  const listeners = new Set<(settings: Settings) => void>();
  return {
    analyse: async (article) => analyse(article),
    readSettings: async () => now,
    async changeSettings(patch) {
      now = { ...now, ...patch };
      for (const listener of listeners) listener(now);
      return now;
    },
    onSettings(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sites: async () => ({
      listed: ['interfax.com.ua', 'ukrinform.net', 'apnews.com', 'reuters.com', 'lrt.lt'].map((host, at) => ({
        host,
        granted: at > 1,
      })),
      optedIn: now.sitesOn.map((host, at) => ({ host, granted: at === 0 })),
      off: now.sitesOff,
    }),
    onPermissions: () => () => {},
    grant: async () => true,
    addSite: async () => ok(undefined),
    forgetSite: async () => ok(undefined),
    shortcuts: async () => [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+W' },
      { name: 'next-quotation', description: 'Go to the next quotation', keys: 'Alt+Shift+N' },
      { name: 'save-clip', description: 'Save the selection or the quotation as a clip', keys: '' },
    ],
    openShortcuts() {},
    openLibrary() {},
    clipCount: async () => 128,
    removeAll: async () => ok({ undoId: 'u1' }),
    undo: async () => ok(undefined),
  };
}
