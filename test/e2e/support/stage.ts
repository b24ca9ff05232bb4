import { afterAll, beforeAll, expect } from 'vitest';
import type { PageState } from '../../../src/model/index.ts';
import { ChromiumHarness, type ChromiumTab } from './chromium.ts';
import { Control, type Harness, type LaunchOptions, type Tab } from './harness.ts';
import { launch } from './launch.ts';
import type { Reply } from './site.ts';

/** Addresses and what is there from the start. */
type Pages = Readonly<Record<string, string | Reply>>;

/** The browser that the tests of a file share; there once its hooks and tests run. */
class Stage<T extends Tab, H extends Harness<T>> {
  #open: { readonly browser: H; readonly control: Control } | undefined;

  constructor(launched: () => Promise<H>, pages: Pages) {
    beforeAll(async () => {
      const browser = await launched();
      for (const [url, reply] of Object.entries(pages)) browser.web.put(url, reply);
      this.#open = { browser, control: await Control.open(browser) };
    });
    afterAll(async () => {
      expect(await this.browser.errors()).toEqual([]);
      await this.browser.close();
    });
  }

  get browser(): H {
    return this.#opened.browser;
  }

  get control(): Control {
    return this.#opened.control;
  }

  get #opened() {
    if (this.#open === undefined) throw new Error('The browser is there only while tests run.');
    return this.#open;
  }

  /** Opens a new tab at an address and waits until its page was read as an article. */
  async openArticle(
    url: string,
  ): Promise<{ tab: T; tabId: number } & Pick<Extract<PageState, { status: 'article' }>, 'page'>> {
    const tab = await this.browser.newTab();
    await tab.goto(url);
    const tabId = await this.control.tabId(url);
    const { page } = await this.control.stateWhen(tabId, 'article');
    return { tab, tabId, page };
  }
}

/** For all tests of a file the browser that this run is about; they fail if anything wrote an error to its console. */
export function withBrowser(pages: Pages = {}, options?: LaunchOptions): Stage<Tab, Harness> {
  return new Stage(() => launch(options), pages);
}

/** The same for what can be tested in Chromium alone; `extension` is the folder of a copy that is built otherwise. */
export function withChromium(
  pages: Pages = {},
  extension?: () => string,
): Stage<ChromiumTab, ChromiumHarness> {
  return new Stage(() => ChromiumHarness.launch(undefined, extension?.()), pages);
}
