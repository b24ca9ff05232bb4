import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { chromiumArguments } from './arguments.ts';
import { PopupView } from './popup-view.ts';

export interface ChromiumOptions {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Folder of a profile that outlives this browser; a new one that is removed at the end if absent. */
  readonly profile?: string;
}

const patience = 30_000;

/** A Chromium of its own profile with the extension in it. */
export class Chromium {
  readonly context: BrowserContext;
  /** Ours to remove; absent where the profile is kept. */
  readonly #profile: string | undefined;
  #worker: Worker;

  private constructor(context: BrowserContext, profile: string | undefined, worker: Worker) {
    this.context = context;
    this.#profile = profile;
    this.#worker = worker;
    context.on('serviceworker', (next) => {
      this.#worker = next;
    });
  }

  /** @throws where the browser does not start or the extension does not load */
  static async launch({
    executablePath,
    extension,
    headless,
    profile: kept,
  }: ChromiumOptions): Promise<Chromium> {
    const profile = kept ?? mkdtempSync(join(tmpdir(), 'wirelight-chromium-'));
    // Also where the browser does not start, or Ctrl-C ends all of this.
    if (kept === undefined) process.once('exit', () => removeProfile(profile));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      args: chromiumArguments(extension),
      viewport: headless ? { width: 1200, height: 900 } : null,
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const launched = new Chromium(context, kept === undefined ? profile : undefined, worker);
    if (kept === undefined) await launched.#welcomed();
    return launched;
  }

  /** In a new profile the extension opens its welcome page, over the tab that a caller would press the button in. */
  async #welcomed(): Promise<void> {
    const welcome = this.address('src/ui/welcome/index.html');
    const end = Date.now() + patience;
    while (!this.context.pages().some((page) => page.url() === welcome)) {
      if (Date.now() > end) throw new Error('The extension did not open its welcome page.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The background as it runs now. */
  get worker(): Worker {
    return this.#worker;
  }

  get extensionId(): string {
    return new URL(this.#worker.url()).host;
  }

  /** Address of a file of the extension. */
  address(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** Presses Wirelight's toolbar button in the tab of a page, as a reader does: the popup opens and access is given. */
  async pressToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    const session = await this.#session();
    // The tab, not the page in it, is what has a toolbar.
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find(({ url }) => url === page.url());
    if (target === undefined) throw new Error(`No tab is at ${page.url()}.`);
    await session.send('Extensions.triggerAction', { id: this.extensionId, targetId: target.targetId });
    await session.detach();
  }

  /** The popup that the toolbar button opened. */
  async popup(): Promise<PopupView> {
    return PopupView.find(await this.#session(), this.address('src/ui/popup/index.html'));
  }

  async #session(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('The browser is gone.');
    return browser.newBrowserCDPSession();
  }

  /** Kills the browser at once, as a crash or a power cut would; resolves when it is gone. */
  async kill(): Promise<void> {
    const session = await this.#session();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (main === undefined) throw new Error('The browser has no process.');
    const gone = new Promise((resolve) => this.context.once('close', resolve));
    process.kill(main.id, 'SIGKILL');
    await gone;
  }

  /** Closes the browser and removes a profile of its own. */
  async close(): Promise<void> {
    await this.context.close();
    if (this.#profile !== undefined) removeProfile(this.#profile);
  }
}

/** The last of the browser's processes may still be writing. */
function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
