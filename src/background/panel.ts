import { sidePanel, type Tabs } from '../browser/index.ts';

/** Opens the side panel (Chrome) or sidebar (Firefox) beside a tab. Needs a click or key press of the reader. */
export function openPanel(tab: Tabs.Tab): void {
  sidePanel.open(tab).catch((error: unknown) => console.warn('The side panel could not be opened.', error));
}
