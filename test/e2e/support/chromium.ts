import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { Chromium } from '../../../src/cli/chromium/chromium.ts';
import type { PopupView } from '../../../src/cli/chromium/popup-view.ts';
import { findBrowser } from '../../../src/cli/setup/browsers.mjs';
import { call, isTrue, until } from './call.ts';
import type { Harness, Key, Tab } from './harness.ts';
import { Web } from './site.ts';

const patience = 30_000;

/** A tab of Chromium; `page` is for what only Chromium's tests need (axe, emulated media). */
export class ChromiumTab implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(url: string) {
    await this.page.goto(url, { timeout: patience, waitUntil: 'domcontentloaded' });
  }

  url() {
    return this.page.url();
  }

  evaluate<A, T>(inPage: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return this.page.evaluate<T>(call(inPage, argument));
  }

  // Asked again and again from here: the pages of the extension do not allow a test to evaluate by itself.
  waitFor<A>(inPage: (argument: A) => unknown, argument: A) {
    return until(() => this.page.evaluate<boolean>(isTrue(inPage, argument)), inPage);
  }

  moveTo(x: number, y: number) {
    return this.page.mouse.move(x, y);
  }

  click(selector: string) {
    return this.page.click(selector, { timeout: patience });
  }

  press(key: Key) {
    return this.page.keyboard.press(key);
  }

  resize(width: number, height: number) {
    return this.page.setViewportSize({ width, height });
  }

  async screenshot(path: string) {
    await this.page.screenshot({ path });
  }

  async reload() {
    await this.page.reload({ timeout: patience, waitUntil: 'domcontentloaded' });
  }

  toFront() {
    return this.page.bringToFront();
  }

  close() {
    return this.page.close();
  }
}

export class ChromiumHarness implements Harness<ChromiumTab> {
  readonly name = 'chromium';
  readonly web = new Web();
  readonly chromium: Chromium;
  readonly #errors: string[] = [];

  private constructor(chromium: Chromium) {
    this.chromium = chromium;
  }

  static async launch(profile?: string, extension = resolve('dist/chrome')): Promise<ChromiumHarness> {
    const executablePath = findBrowser('chromium');
    if (executablePath === undefined) throw new Error('Chromium is not installed; `npm test` installs it.');
    const options = { executablePath, extension, headless: true };
    const harness = new ChromiumHarness(
      await Chromium.launch(profile === undefined ? options : { ...options, profile }),
    );
    await harness.#listen();
    return harness;
  }

  async #listen() {
    const { context } = this.chromium;
    // Servers that a test starts itself, on loopback, are no part of the made-up web.
    await context.route(/^https?:\/\/(?!127\.0\.0\.1[:/])/, (route) =>
      route.fulfill(this.web.answer(route.request().url())),
    );
    context.on('weberror', (error) => this.#errors.push(String(error.error())));
    context.on('console', (message) => {
      // The page's own missing pictures and blocked scripts are none of ours.
      if (
        message.type() === 'error' &&
        !/Failed to load resource|Content Security Policy/.test(message.text())
      ) {
        this.#errors.push(message.text());
      }
    });
  }

  async newTab(): Promise<ChromiumTab> {
    return new ChromiumTab(await this.chromium.context.newPage());
  }

  async openOwn(path: string): Promise<ChromiumTab> {
    const tab = await this.newTab();
    await tab.goto(this.chromium.address(path));
    return tab;
  }

  async pressToolbarButton(tab: Tab) {
    const page = this.chromium.context.pages().find((one) => one.url() === tab.url());
    if (page === undefined) throw new Error(`No tab is at ${tab.url()}.`);
    await this.chromium.pressToolbarButton(page);
  }

  /** The popup that the toolbar button opened. */
  popup(): Promise<PopupView> {
    return this.chromium.popup();
  }

  async allowListed(allowed: boolean) {
    const tab = await this.newTab();
    await tab.goto('chrome://extensions');
    await tab.evaluate(
      async ([extensionId, hostAccess]) => {
        // Not in the published types: only the browser's own page has it.
        const developer: unknown = Reflect.get(chrome, 'developerPrivate');
        if (typeof developer !== 'object' || developer === null) throw new Error('No developerPrivate here.');
        const update: unknown = Reflect.get(developer, 'updateExtensionConfiguration');
        if (typeof update === 'function') await update({ extensionId, hostAccess });
      },
      [this.chromium.extensionId, allowed ? 'ON_ALL_SITES' : 'ON_CLICK'] as const,
    );
    await tab.close();
  }

  async stopBackground() {
    const tab = await this.newTab();
    const session = await this.chromium.context.newCDPSession(tab.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await tab.close();
  }

  /** Counts what the background fetches from now on; the function gives the addresses, ours apart. */
  async countFetches(): Promise<() => Promise<readonly string[]>> {
    const { worker } = this.chromium;
    await worker.evaluate(() => {
      const original = globalThis.fetch;
      const seen: string[] = [];
      Reflect.set(globalThis, 'fetchedAddresses', seen);
      globalThis.fetch = (input, init) => {
        const address = String(input instanceof Request ? input.url : input);
        if (!address.startsWith('chrome-extension:')) seen.push(address);
        return original(input, init);
      };
    });
    return () => worker.evaluate(() => Reflect.get(globalThis, 'fetchedAddresses'));
  }

  async errors() {
    return this.#errors;
  }

  close() {
    return this.chromium.close();
  }
}

/**
 * Chromium asks for a permission in a window that no test can reach. So these origins are granted as they are
 * in an extension that has them from the start: in the manifest of a copy, which is the built one otherwise.
 */
export function withGranted(granted: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'wirelight-granted-'));
  cpSync(resolve('dist/chrome'), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...granted] }),
  );
  return copy;
}
