import type { UiHandlers } from '../messages/index.ts';
import * as payloads from './clip-payloads.ts';
import { clipSync } from './clip-sync.ts';

/** What options and library may ask of the sync. */
export const clipSyncHandlers = {
  'sync/settings': {
    payload: payloads.nothing,
    async answer() {
      const settings = await (await clipSync()).settings();
      return settings === undefined ? {} : { settings };
    },
  },
  'sync/configure': {
    payload: payloads.account,
    answer: async (request) => (await clipSync()).configure(request),
  },
  'sync/forget': { payload: payloads.nothing, answer: async () => (await clipSync()).forget() },
  'sync/status': { payload: payloads.nothing, answer: async () => (await clipSync()).status() },
  'sync/start': { payload: payloads.nothing, answer: async () => (await clipSync()).start() },
  'sync/stop': { payload: payloads.nothing, answer: async () => (await clipSync()).stop() },
} satisfies Partial<UiHandlers>;
