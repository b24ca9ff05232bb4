import { browser } from '../browser/index.ts';
import { askPage } from '../messages/index.ts';
import { saveByKey } from './clip-saving.ts';
import { openPanel } from './panel.ts';

browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  const tabId = tab.id;
  switch (command) {
    case 'toggle-highlights':
      void toggleHighlights(tabId);
      break;
    case 'next-quotation':
      void askPage(tabId, 'view/step', { by: 1 });
      break;
    case 'previous-quotation':
      void askPage(tabId, 'view/step', { by: -1 });
      break;
    case 'save-clip':
      void saveByKey(tabId);
      break;
    case 'open-panel':
      // At once, not after a wait: the browser wants the key press to be the reason.
      openPanel(tab);
      break;
  }
});

async function toggleHighlights(tabId: number): Promise<void> {
  const now = await askPage(tabId, 'page/report', {});
  if (now.ok && now.value.status === 'article') {
    await askPage(tabId, 'view/set', { highlights: !now.value.view.highlights });
  }
}
