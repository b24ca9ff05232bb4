import { browser } from '../browser/index.ts';
import { save } from '../clips/index.ts';
import type { PassageKind, SaveTarget } from '../messages/clips.ts';
import { explained } from '../messages/explained.ts';
import { askPage } from '../messages/index.ts';
import { failureOf } from '../messages/result.ts';
import { showFailureBadge } from './badge.ts';
import { announceClips } from './clip-news.ts';
import { savingPage } from './clip-pages.ts';
import { clipStore } from './clip-store.ts';

/** Saves what the page says a "save" key would save: selection, quotation in focus, else the whole article. */
export async function saveByKey(tabId: number): Promise<void> {
  const asked = await askPage(tabId, 'clips/target', {});
  const target: SaveTarget = (asked.ok ? asked.value.target : undefined) ?? { kind: 'article' };
  await saveInTab(tabId, target);
}

/** Saves the words selected in a page, where they stand if the page can tell. */
export async function saveSelection(tabId: number, words: string): Promise<void> {
  const asked = await askPage(tabId, 'clips/target', {});
  const found = asked.ok ? asked.value.target : undefined;
  await saveInTab(tabId, found?.kind === 'selection' ? found : { kind: 'selection', exact: words });
}

/** Saves the quotation, claim or mention where the page's menu was opened. */
export async function savePassage(tabId: number, kind: PassageKind): Promise<void> {
  const asked = await askPage(tabId, 'clips/target', { kind });
  const target = asked.ok ? asked.value.target : undefined;
  if (target === undefined) await showFailureBadge(tabId, browser.i18n.getMessage(nothingHere[kind]));
  else await saveInTab(tabId, target);
}

const nothingHere = {
  quotation: 'menuNoQuotation',
  claim: 'menuNoClaim',
  country: 'menuNoCountry',
} as const satisfies Record<PassageKind, string>;

export function saveArticle(tabId: number): Promise<void> {
  return saveInTab(tabId, { kind: 'article' });
}

const EXPLAINED: Readonly<Record<string, string>> = explained;

/** There is no answer to a key or a menu, so the toolbar button tells how it went. */
async function saveInTab(tabId: number, target: SaveTarget): Promise<void> {
  try {
    const { clip } = await save(await clipStore(), await savingPage(tabId), target);
    void announceClips([clip.id]);
  } catch (thrown) {
    const { code, message } = failureOf(thrown).error;
    const key = EXPLAINED[code];
    await showFailureBadge(tabId, key === undefined ? message : browser.i18n.getMessage(key));
  }
}
