import * as v from 'valibot';
import { browser } from '../browser/index.ts';
import { currentVersion, migrate } from './migrations.ts';
import { repairSettings, type Settings } from './schema.ts';

const key = 'settings';
const storedSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fields: v.record(v.string(), v.unknown()),
});

/** Stored or never stored, damaged or of another version: always whole settings. */
function understand(stored: unknown): Settings {
  const parsed = v.safeParse(storedSchema, stored);
  return repairSettings(parsed.success ? migrate(parsed.output.version, parsed.output.fields) : {});
}

/**
 * The reader's settings. They are kept where the browser syncs them between profiles; while it refuses (quota,
 * policy) they are kept on this device, and that copy counts until syncing works again.
 */
export async function readSettings(): Promise<Settings> {
  const [local, synced] = await Promise.all([browser.storage.local.get(key), readSynced()]);
  return understand(local[key] ?? synced[key]);
}

async function readSynced(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.sync.get(key);
  } catch (error) {
    console.warn('Synced settings cannot be read.', error);
    return {};
  }
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes some fields; resolves with the whole. Changes made at the same time do not undo each other. */
export function changeSettings(
  patch: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  const change = async () => {
    const now = await readSettings();
    const fields = { ...now, ...(typeof patch === 'function' ? patch(now) : patch) };
    await write({ version: currentVersion, fields });
    return fields;
  };
  const next = writing.then(change, change);
  writing = next;
  return next;
}

async function write(stored: { version: number; fields: Settings }): Promise<void> {
  try {
    await browser.storage.sync.set({ [key]: stored });
    await browser.storage.local.remove(key);
  } catch (error) {
    console.warn('Settings cannot be synced; they are kept on this device.', error);
    await browser.storage.local.set({ [key]: stored });
  }
}

/** Calls back with the whole settings after each change, from here or another profile; returns a stop function. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (key in changes && (area === 'sync' || area === 'local')) void readSettings().then(callback);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
