import type { Result, UiToBackground } from '../../../src/messages/index.ts';
import type { PageState } from '../../../src/model/index.ts';
import type { Web } from './site.ts';

/** Keys that tests press, by their DOM names. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowUp' | 'Space';

/** One tab, the same in both browsers. Functions given to it run in the page and must be self-contained. */
export interface Tab {
  goto(url: string): Promise<void>;
  url(): string;
  evaluate<A, T>(inPage: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Waits until the function gives something truthy in the page. */
  waitFor<A>(inPage: (argument: A) => unknown, argument: A): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  reload(): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Origins that the reader gave access to beyond the listed ones, as match patterns. */
  readonly granted?: readonly string[];
}

/** A real browser with the built extension. */
export interface Harness<T extends Tab = Tab> {
  readonly name: 'chromium' | 'firefox';
  readonly web: Web;
  newTab(): Promise<T>;
  /** A page of the extension in a tab, by its path in the built folder. */
  openOwn(path: string): Promise<T>;
  /** Presses Wirelight's toolbar button while the tab is in front. */
  pressToolbarButton(tab: Tab): Promise<void>;
  /** Takes access to the listed hosts away (or gives it back) in the browser's own settings, as a reader can. */
  allowListed(allowed: boolean): Promise<void>;
  /** Makes the browser stop the background, as it does when idle. */
  stopBackground(): Promise<void>;
  /** Errors that pages, content scripts and the extension's own pages wrote to their consoles. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Speaks to the background as one of our own pages does. */
export class Control {
  readonly #tab: Tab;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  static async open(harness: Harness): Promise<Control> {
    return new Control(await harness.openOwn('src/ui/welcome/index.html'));
  }

  ask<K extends keyof UiToBackground>(
    name: K,
    payload: UiToBackground[K]['payload'],
  ): Promise<Result<UiToBackground[K]['value']>> {
    return this.#tab.evaluate((message) => chrome.runtime.sendMessage(message), {
      to: 'background',
      name,
      payload,
    });
  }

  /** Number of the tab whose address begins with `url`. */
  async tabId(url: string): Promise<number> {
    const id = await this.#tab.evaluate(async (start) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url?.startsWith(start))?.id ?? -1;
    }, url);
    if (id < 0) throw new Error(`No tab that we may see is at ${url}.`);
    return id;
  }

  /** Number of the tab in front. */
  activeTabId(): Promise<number> {
    return this.#tab.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    }, null);
  }

  async state(tabId: number): Promise<PageState> {
    const answer = await this.ask('page/state', { tabId });
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value;
  }

  /** Asks until the state has the status that is waited for. */
  async stateWhen<S extends PageState['status']>(
    tabId: number,
    status: S,
  ): Promise<Extract<PageState, { status: S }>> {
    const is = (state: PageState): state is Extract<PageState, { status: S }> => state.status === status;
    return until(`state "${status}"`, async () => {
      const state = await this.state(tabId);
      return is(state) ? { done: state } : { seen: state.status };
    });
  }

  badge(tabId: number): Promise<string> {
    return this.#tab.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  settings(patch: Record<string, unknown>): Promise<void> {
    return this.#tab.evaluate(async (fields) => {
      await chrome.storage.sync.set({ settings: { version: 1, fields } });
    }, patch);
  }

  /** Anything else in the extension's own page. */
  evaluate<A, T>(inPage: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return this.#tab.evaluate(inPage, argument);
  }
}

/** Polls a condition that no page can tell by itself; fails with what was seen last. */
export async function until<T>(
  what: string,
  look: () => Promise<{ done: T } | { seen: unknown }>,
  milliseconds = 30_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if ('done' in found) return found.done;
    if (Date.now() > end) throw new Error(`Waited for ${what}; last seen: ${JSON.stringify(found.seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
