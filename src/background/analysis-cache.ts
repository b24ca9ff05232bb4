import * as v from 'valibot';
import { browser } from '../browser/index.ts';
import { analysisSchema } from '../messages/schemas.ts';
import type { Analysis, Article } from '../model/index.ts';

/** Analyses of this browser session; the oldest go first. A service worker forgets, storage.session does not. */
const indexKey = 'analyses';
const most = 40;
const indexSchema = v.fallback(v.array(v.string()), []);

/** The same article (whatever its address) has the same key. */
export async function keyOf(article: Article): Promise<string> {
  const { url: _url, ...content } = article;
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `analysis:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export async function recall(key: string): Promise<Analysis | undefined> {
  const stored = (await browser.storage.session.get(key))[key];
  const parsed = v.safeParse(analysisSchema, stored);
  return parsed.success ? parsed.output : undefined;
}

let writing: Promise<void> = Promise.resolve();

/** Keeps an analysis; where it does not fit, nothing is kept and the next request analyses again. */
export function remember(key: string, analysis: Analysis): Promise<void> {
  const next = writing.then(() => write(key, analysis));
  writing = next;
  return next;
}

async function write(key: string, analysis: Analysis): Promise<void> {
  const index = v.parse(indexSchema, (await browser.storage.session.get(indexKey))[indexKey]);
  const keys = [...index.filter((other) => other !== key), key];
  const dropped = keys.splice(0, Math.max(0, keys.length - most));
  try {
    await browser.storage.session.set({ [key]: analysis, [indexKey]: keys });
    await browser.storage.session.remove(dropped);
  } catch (error) {
    console.warn('The session store is full; earlier analyses are dropped.', error);
    await browser.storage.session.remove([...keys, ...dropped, indexKey]);
  }
}
