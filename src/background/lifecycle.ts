import { browser } from '../browser/index.ts';
import { fulfilWish, listedScript, registerChosenSites } from './sites.ts';

const welcomePage = 'src/ui/welcome/index.html';

browser.runtime.onInstalled.addListener(({ reason }) => {
  void registerChosenSites();
  void wakeOpenTabs();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(welcomePage) });
});
browser.permissions.onAdded.addListener(() => void fulfilWish().then(registerChosenSites).then(wakeOpenTabs));
browser.permissions.onRemoved.addListener(() => void registerChosenSites());

/** Chrome runs content scripts only in pages loaded from now on; pages that are open already get theirs here. */
async function wakeOpenTabs(): Promise<void> {
  const { matches: listed, files } = listedScript();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const url = [...listed, ...registered.flatMap(({ matches }) => matches ?? [])];
  for (const tab of await browser.tabs.query({ url })) {
    if (tab.id === undefined || tab.discarded) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files })
      .catch((error: unknown) => console.debug('A tab that is open cannot be read yet.', error));
  }
}
