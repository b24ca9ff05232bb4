import * as v from 'valibot';
import { browser } from '../browser/index.ts';

const key = 'siteWish';
const wishSchema = v.object({ host: v.pipe(v.string(), v.minLength(1), v.maxLength(255)), at: v.number() });
/** An answer that comes later than this is to another question. */
const patienceMilliseconds = 10 * 60_000;

/**
 * Notes that the reader wants Wirelight always on a site, before the browser asks for its permission: the
 * question takes the focus, a popup closes with that, and nobody who asked is left to hear the answer.
 */
export async function wishForSite(host: string): Promise<void> {
  await browser.storage.session.set({ [key]: { host, at: Date.now() } });
}

/** The site that was wished for last and not long ago; it is told once. */
export async function takeSiteWish(): Promise<string | undefined> {
  const stored = v.safeParse(wishSchema, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  if (!stored.success || Date.now() - stored.output.at > patienceMilliseconds) return undefined;
  return stored.output.host;
}
