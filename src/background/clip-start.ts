import { browser } from '../browser/index.ts';
import { seedCategories } from '../clips/index.ts';
import type { Category, HighlightColour } from '../model/index.ts';
import { clipStore } from './clip-store.ts';

/** The first categories: their ids never change, their names are the reader's language's. */
const first: readonly { id: string; name: string; colour: HighlightColour }[] = [
  { id: 'important', name: 'categoryImportant', colour: 'yellow' },
  { id: 'figure', name: 'categoryFigure', colour: 'blue' },
  { id: 'check', name: 'categoryCheck', colour: 'pink' },
  { id: 'background', name: 'categoryBackground', colour: 'green' },
];

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void prepare();
});

async function prepare(): Promise<void> {
  const categories = first.map(
    ({ id, name, colour }, order): Category => ({ id, name: browser.i18n.getMessage(name), colour, order }),
  );
  await seedCategories(await clipStore(), categories);
  // Asked for once; the browser may say no, and the library's health shows it.
  await navigator.storage.persist?.();
}
