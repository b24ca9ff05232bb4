import { browser } from '../browser/index.ts';
import type { PageState } from '../model/index.ts';
import { readSettings } from '../settings/index.ts';

/** The number of quotations on the toolbar button; nothing where there is no article. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const { badge } = await readSettings();
  const count = badge && state.status === 'article' ? state.page.analysis.quotations.length : 0;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#14304d' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch (error) {
    // The tab was closed meanwhile; its badge went with it.
    console.debug('No badge for a tab that is gone.', error);
  }
}
