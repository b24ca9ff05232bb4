import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../../src/cli/setup/browsers.mjs';
import { chromiumArguments } from '../../../src/cli/setup/chromium-arguments.mjs';
import { call } from './call.ts';
import type { Harness, Key, Tab } from './harness.ts';
import { Web } from './site.ts';

const patience = 30_000;

/** Chromium's own page of the test tool, for what only Chromium's tests need (axe, emulated media). */
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

  async waitFor<A>(inPage: (argument: A) => unknown, argument: A) {
    await this.page.waitForFunction(call(inPage, argument), undefined, { timeout: patience });
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

export class ChromiumHarness implements Harness {
  readonly name = 'chromium';
  readonly web = new Web();
  readonly context: BrowserContext;
  readonly #profile: string;
  readonly #errors: string[] = [];
  #worker: Worker;

  private constructor(context: BrowserContext, profile: string, worker: Worker) {
    this.context = context;
    this.#profile = profile;
    this.#worker = worker;
  }

  static async launch(extension = resolve('dist/chrome')): Promise<ChromiumHarness> {
    const executablePath = findBrowser('chromium');
    if (executablePath === undefined) throw new Error('Chromium is not installed; `npm test` installs it.');
    const profile = await mkdtemp(join(tmpdir(), 'wirelight-chromium-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: chromiumArguments(extension),
      viewport: { width: 1200, height: 900 },
      locale: 'en-US',
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const harness = new ChromiumHarness(context, profile, worker);
    await harness.#listen();
    return harness;
  }

  async #listen() {
    await this.context.route(/^https?:/, (route) => route.fulfill(this.web.answer(route.request().url())));
    this.context.on('weberror', (error) => this.#errors.push(String(error.error())));
    this.context.on('console', (message) => {
      // The page's own missing pictures and blocked scripts are none of ours.
      if (
        message.type() === 'error' &&
        !/Failed to load resource|Content Security Policy/.test(message.text())
      ) {
        this.#errors.push(message.text());
      }
    });
    this.context.on('serviceworker', (worker) => {
      this.#worker = worker;
    });
  }

  get extensionId(): string {
    return new URL(this.#worker.url()).host;
  }

  get origin(): string {
    return `chrome-extension://${this.extensionId}`;
  }

  async newTab(): Promise<ChromiumTab> {
    return new ChromiumTab(await this.context.newPage());
  }

  async openOwn(path: string): Promise<ChromiumTab> {
    const tab = await this.newTab();
    await tab.goto(`${this.origin}/${path}`);
    return tab;
  }

  async pressToolbarButton(tab: Tab) {
    await tab.toFront();
    const session = await this.#session();
    // The tab target, not the page in it, is what has a toolbar.
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find(({ url }) => url === tab.url());
    if (target === undefined) throw new Error(`No tab is at ${tab.url()}.`);
    const parameters = { id: this.extensionId, targetId: target.targetId };
    await session.send('Extensions.triggerAction', parameters);
  }

  async #session(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('The browser is gone.');
    return browser.newBrowserCDPSession();
  }

  async stopBackground() {
    const tab = await this.newTab();
    const session = await this.context.newCDPSession(tab.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await tab.close();
  }

  async errors() {
    return this.#errors;
  }

  async close() {
    await this.context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }
}
