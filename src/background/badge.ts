import { browser } from '../browser/index.ts';
import type { PageState } from '../model/index.ts';
import { readSettings } from '../settings/index.ts';
import { readTab } from './clip-tabs.ts';

/** The number of quotations on the toolbar button; nothing where there is no article. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const { badge } = await readSettings();
  const count = badge && state.status === 'article' ? state.page.analysis.quotations.length : 0;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#14304d' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    const saved = state.status === 'article' ? (await readTab(tabId)).saved : 0;
    await browser.action.setBadgeText({ tabId, text: withMark(count === 0 ? '' : String(count), saved) });
  } catch (error) {
    // The tab was closed meanwhile; its badge went with it.
    console.debug('No badge for a tab that is gone.', error);
  }
}

const mark = '✓';

/** The number with a tick before it where something of the page is in the library. */
function withMark(text: string, saved: number): string {
  const bare = text.replace(mark, '');
  return saved > 0 ? mark + bare : bare;
}

/** Shows on the toolbar button whether the page is in the library, in its badge and in its title. */
export async function showSavedBadge(tabId: number, saved: number): Promise<void> {
  const { badge } = await readSettings();
  const title =
    saved === 0
      ? browser.i18n.getMessage('actionTitle')
      : browser.i18n.getMessage('actionTitleSaved', String(saved));
  try {
    await browser.action.setTitle({ tabId, title });
    if (!badge) return;
    const text = await browser.action.getBadgeText({ tabId });
    await browser.action.setBadgeText({ tabId, text: withMark(text, saved) });
  } catch (error) {
    console.debug('No badge for a tab that is gone.', error);
  }
}

/** Shows that saving failed, and why, until the page is saved from or loaded again. */
export async function showFailureBadge(tabId: number, message: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title: message });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#a4262c' });
    await browser.action.setBadgeText({ tabId, text: '!' });
  } catch (error) {
    console.debug('No badge for a tab that is gone.', error);
  }
}
