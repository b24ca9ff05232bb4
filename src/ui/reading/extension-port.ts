import * as v from 'valibot';
import { browser, sidePanel, type Tabs } from '../../browser/index.ts';
import { askBackground, askPage, failed, listenToBroadcasts } from '../../messages/index.ts';
import type { PageState } from '../../model/index.ts';
import { takeSiteWish, wishForSite } from '../../settings/index.ts';
import { keepReport } from './corrections.ts';
import type { ReadingListener, ReadingPort } from './port.ts';

/** Our own background sends it, so its tag tells that it is whole. */
const pageState = v.custom<PageState>(
  (value) => typeof value === 'object' && value !== null && 'status' in value,
);
const index = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const tabId = v.pipe(v.number(), v.integer());

/**
 * The extension's answers for the active tab of the window that the view is in.
 * @param follow the panel goes with the reader from tab to tab; a popup stays with the tab that it opened over
 */
export function createExtensionPort(follow: boolean): ReadingPort {
  let tab: number | undefined;
  let last: PageState | undefined;
  let shown: Tabs.Tab | undefined;

  async function about<T>(work: (tab: number) => Promise<T>): Promise<T | ReturnType<typeof failed>> {
    return tab === undefined ? failed('no-receiver', 'There is no tab.') : work(tab);
  }

  async function settle(listener: ReadingListener): Promise<void> {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    tab = active?.id;
    shown = active;
    if (tab === undefined) return;
    const asked = tab;
    const answer = await askBackground('page/state', { tabId: asked });
    if (tab !== asked) return;
    hear(listener, answer.ok ? answer.value : { status: 'error', host: '', message: answer.error.message });
  }

  function hear(listener: ReadingListener, state: PageState | undefined): void {
    last = follow ? state : afterPress(state);
    listener.state(last);
  }

  return {
    listen(listener) {
      void settle(listener);
      const stop = listenToBroadcasts({
        'page/changed': {
          payload: v.object({ tabId, state: pageState }),
          answer: ({ tabId, state }) => {
            if (tabId === tab) hear(listener, state);
            return undefined;
          },
        },
        'page/hover': {
          payload: v.object({ tabId, quotationIndex: index }),
          answer: ({ tabId, quotationIndex }) => {
            if (tabId === tab) listener.hover(quotationIndex);
            return undefined;
          },
        },
        'clips/changed': {
          payload: v.object({ ids: v.exactOptional(v.array(v.string())) }),
          answer: () => {
            listener.clips();
            return undefined;
          },
        },
      });
      const moved = (active: { tabId: number; windowId: number }) => {
        if (!follow || active.windowId !== shown?.windowId || active.tabId === tab) return;
        hear(listener, undefined);
        void settle(listener);
      };
      browser.tabs.onActivated.addListener(moved);
      return () => {
        browser.tabs.onActivated.removeListener(moved);
        stop();
      };
    },
    annotate: () => about((tabId) => askBackground('page/annotate', { tabId })),
    async allowSite(host) {
      // Nothing may be awaited before the question: the browser asks only within the click.
      void wishForSite(host);
      const granted = await browser.permissions
        .request({ origins: [`https://${host}/*`, `http://${host}/*`] })
        .catch(() => false);
      if (!granted) {
        await takeSiteWish();
        return failed('no-permission', 'The permission was not given.');
      }
      return askBackground('site/always', { host, ...(tab === undefined ? {} : { tabId: tab }) });
    },
    turnOffSite: (host) =>
      askBackground('site/never', { host, ...(tab === undefined ? {} : { tabId: tab }) }),
    setView: (patch) => about((tabId) => askPage(tabId, 'view/set', patch)),
    go: (span) => about((tabId) => askPage(tabId, 'view/go', { span })),
    light(span) {
      void about((tabId) => askPage(tabId, 'view/light', { span }));
    },
    keeps: true,
    clipsHere: () => about((tabId) => askBackground('clips/forPage', { tabId })),
    save: (target, extras = {}) =>
      about((tabId) => askBackground('clips/save', { tabId, target, ...extras })),
    correct: (target, correction) =>
      about((tabId) => askBackground('clips/correct', { tabId, target, correction })),
    selection: () => about((tabId) => askPage(tabId, 'clips/target', {})),
    changeClip: (id, change) => askBackground('clips/update', { id, change }),
    removeClip: (id) => askBackground('clips/remove', { ids: [id] }),
    undo: (undoId) => askBackground('clips/undo', { undoId }),
    readDraft: (key) => askBackground('drafts/read', { key }),
    writeDraft: (key, words) => askBackground('drafts/write', { key, ...words }),
    dropDraft: (key) => askBackground('drafts/drop', { key }),
    report: (error) => keepReport(last, error),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    open(page) {
      if (page === 'panel') {
        if (shown) void sidePanel.open(shown);
      } else if (page === 'options') void browser.runtime.openOptionsPage();
      else void browser.tabs.create({ url: browser.runtime.getURL('src/ui/library/index.html') });
      if (!follow) window.close();
    },
  };
}

/** The press that opened a popup let us in: a page that stays closed without a site is closed to every extension. */
function afterPress(state: PageState | undefined): PageState | undefined {
  return state?.status === 'no-access' && state.host === ''
    ? { status: 'unsupported', reason: 'browser-page' }
    : state;
}
