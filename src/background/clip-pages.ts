import { browser } from '../browser/index.ts';
import { articleIdsOfPage, type SavingPage } from '../clips/index.ts';
import { Refusal } from '../messages/index.ts';
import type { Analysis } from '../model/index.ts';
import { pageState } from './page-state.ts';

const nothingFound: Analysis = {
  quotations: [],
  speakers: [],
  claims: [],
  countries: [],
  organisations: [],
  readingTimeMinutes: 0,
  method: 'rules',
};

/**
 * The page of a tab as clips are made from it. A page that is no article has no text of its own here, so only
 * selections can be saved from it. Refuses with "no-access" where the browser does not let us see the page.
 */
export async function savingPage(tabId: number): Promise<SavingPage> {
  const { url: address, title } = await browser.tabs.get(tabId);
  if (address === undefined || address === '') {
    throw new Refusal('no-access', 'Click the Wirelight button on this page first, then save again.');
  }
  const state = await pageState(tabId);
  if (state.status === 'article') return { address, ...state.page };
  if (state.status === 'unsupported') {
    throw new Refusal('unsupported', 'Nothing can be saved from a page of the browser itself.');
  }
  const article = { url: address, title: title ?? address, lang: 'und', text: '', paragraphs: [] };
  return { address, article, analysis: nothingFound };
}

/** Ids under which the clips of a tab's page are kept. */
export async function articleIdsOfTab(tabId: number): Promise<readonly string[]> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || url === '') return [];
  const state = await pageState(tabId);
  return articleIdsOfPage(url, state.status === 'article' ? state.page.article : undefined);
}
