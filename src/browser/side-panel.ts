import browser, { type Tabs } from 'webextension-polyfill';

/** The browsers name it differently and the polyfill knows only Firefox's. */
export const sidePanel = {
  /** Opens it beside a tab; only in answer to a click or key press. */
  async open(tab: Tabs.Tab): Promise<void> {
    if (typeof chrome !== 'undefined' && chrome.sidePanel !== undefined) {
      await chrome.sidePanel.open({ windowId: tab.windowId ?? chrome.windows.WINDOW_ID_CURRENT });
    } else {
      await browser.sidebarAction.open();
    }
  },
};
