import { STYLE } from './style.ts';

/** The element that holds the page's interface, and the place inside it to render into. */
export interface Host {
  readonly root: HTMLElement;
  /** True if an event came from inside. */
  holds(event: Event): boolean;
  theme(theme: 'system' | 'light' | 'dark'): void;
  /** Has whatever field has the keyboard tell what was typed so far. */
  settle(): void;
  /** Takes the keyboard out of it. */
  leave(): void;
  remove(): void;
}

/** Set on the element itself and marked important, so that no rule of the page outweighs it. */
const UNBREAKABLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  display: 'block',
  width: '0',
  height: '0',
  overflow: 'visible',
  'z-index': '2147483647',
};

/** Puts a host with a closed shadow root at the end of the document. */
export function createHost(document: Document): Host {
  const element = document.createElement('wirelight-ui');
  for (const [name, value] of Object.entries(UNBREAKABLE))
    element.style.setProperty(name, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.className = 'base';
  shadow.append(root);
  document.documentElement.append(element);
  return {
    root,
    holds: (event) => event.composedPath().includes(element),
    theme(theme) {
      if (theme === 'system') delete element.dataset.theme;
      else element.dataset.theme = theme;
    },
    settle() {
      shadow.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    leave() {
      if (shadow.activeElement instanceof HTMLElement) shadow.activeElement.blur();
    },
    remove: () => element.remove(),
  };
}
