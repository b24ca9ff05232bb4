import { browser, type Tabs } from '../browser/index.ts';
import { askPage } from '../messages/index.ts';
import { saveArticle, savePassage, saveSelection } from './clip-saving.ts';
import { annotateAnyway } from './page-state.ts';
import { openPanel } from './panel.ts';

const libraryPage = 'src/ui/library/index.html';

/** Entries of the toolbar button's and the page's menus, with the key of their title. */
const entries = [
  { id: 'annotate', title: 'menuAnnotate', contexts: ['action', 'page'] },
  { id: 'panel', title: 'commandOpenPanel', contexts: ['action'] },
  { id: 'save-selection', title: 'menuSaveSelection', contexts: ['selection'] },
  { id: 'save-quotation', title: 'menuSaveQuotation', contexts: ['page', 'link', 'selection'] },
  { id: 'save-claim', title: 'menuSaveClaim', contexts: ['page', 'link', 'selection'] },
  { id: 'save-country', title: 'menuSaveCountry', contexts: ['page', 'link', 'selection'] },
  { id: 'save-article', title: 'menuSaveArticle', contexts: ['action', 'page'] },
  { id: 'library', title: 'menuLibrary', contexts: ['action'] },
] as const;

// Menus outlive the background; they are made once, at install and after each update.
browser.runtime.onInstalled.addListener(() => void createMenus());

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of entries) {
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: [...contexts] });
  }
}

browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
  if (menuItemId === 'panel' && tab !== undefined) openPanel(tab);
  else if (menuItemId === 'library') void browser.tabs.create({ url: browser.runtime.getURL(libraryPage) });
  else if (tab?.id === undefined) return;
  else if (menuItemId === 'annotate') void annotate(tab);
  else if (menuItemId === 'save-selection') void saveSelection(tab.id, selectionText);
  else if (menuItemId === 'save-quotation') void savePassage(tab.id, 'quotation');
  else if (menuItemId === 'save-claim') void savePassage(tab.id, 'claim');
  else if (menuItemId === 'save-country') void savePassage(tab.id, 'country');
  else if (menuItemId === 'save-article') void saveArticle(tab.id);
});

async function annotate(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const now = await askPage(tab.id, 'page/report', {});
  if (!now.ok || now.value.status !== 'article') await annotateAnyway(tab.id);
}
