import * as v from 'valibot';
import { browser } from '../browser/index.ts';
import { accountSchema, createSync, openRemote, type Sync } from '../clips/index.ts';
import { broadcast } from '../messages/index.ts';
import { announceClips, clipIdsOf, onClipsChanged } from './clip-news.ts';
import { clipStore } from './clip-store.ts';

/** In storage.local alone: no other profile, export or page ever sees it. */
const key = 'sync-account';
const alarm = 'sync';
const everyMinutes = 5;
/** Changes made in one go are sent in one go. */
const pauseMilliseconds = 3000;

let made: Promise<Sync> | undefined;

/** The library's sync, made when first asked for in the life of this background. */
export function clipSync(): Promise<Sync> {
  made ??= clipStore().then((store) =>
    createSync(store, {
      readAccount,
      async writeAccount(account) {
        if (account === undefined) await browser.storage.local.remove(key);
        else await browser.storage.local.set({ [key]: account });
        await planAlarm();
      },
      mayReach: (origin) => browser.permissions.contains({ origins: [origin] }),
      openRemote,
      // A call of the browser's API with every batch also keeps the service worker awake while it goes on.
      onStatus: (status) => void broadcast('sync/changed', { status }),
      onBrought: (ids) => void announceClips(clipIdsOf(ids), true),
    }),
  );
  return made;
}

async function readAccount() {
  const parsed = v.safeParse(accountSchema, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : undefined;
}

async function isLive(): Promise<boolean> {
  return (await readAccount())?.live === true;
}

async function planAlarm(): Promise<void> {
  if (await isLive()) browser.alarms.create(alarm, { periodInMinutes: everyMinutes });
  else await browser.alarms.clear(alarm);
}

async function syncIfLive(): Promise<void> {
  if (await isLive()) await (await clipSync()).start();
}

let waiting: ReturnType<typeof setTimeout> | undefined;
onClipsChanged(() => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void syncIfLive(), pauseMilliseconds);
});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === alarm) void syncIfLive();
});
browser.runtime.onStartup.addListener(() => void planAlarm().then(syncIfLive));
