import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { gecko } from '../../../src/build/manifest.ts';
import { findBrowser } from '../../../src/cli/setup/browsers.mjs';
import { call, isTrue, until } from './call.ts';
import type { Harness, Key, Tab } from './harness.ts';
import { Web } from './site.ts';

const patience = 30_000;
/** Fixed, so that the addresses of our own pages are known. */
const uuid = '5a1f6c1e-0b7d-4a52-9e53-7e4f0f5c2d11';
const origin = `moz-extension://${uuid}`;

interface Connection {
  send(method: string, parameters: Record<string, unknown>): Promise<unknown>;
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}

const treeSchema = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});
const evaluatedSchema = v.object({
  result: v.variant('type', [
    v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

class FirefoxTab implements Tab {
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
    return this.page.evaluate<[], () => T>(call(inPage, argument));
  }

  waitFor<A>(inPage: (argument: A) => unknown, argument: A) {
    return until(() => this.page.evaluate<[], () => boolean>(isTrue(inPage, argument)), inPage);
  }

  moveTo(x: number, y: number) {
    return this.page.mouse.move(x, y);
  }

  click(selector: string) {
    return this.page.click(selector);
  }

  press(key: Key) {
    return this.page.keyboard.press(key);
  }

  async resize(width: number, height: number) {
    await this.page.setViewport({ width, height });
  }

  async screenshot(path: string) {
    await this.page.screenshot({ path: `${path.replace(/\.png$/, '')}.png` });
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

export class FirefoxHarness implements Harness {
  readonly name = 'firefox';
  readonly web = new Web();
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async launch(granted: readonly string[] = []): Promise<FirefoxHarness> {
    const executablePath = findBrowser('firefox');
    if (executablePath === undefined) throw new Error('Firefox is not installed; `npm test` installs it.');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: 120_000,
      // Our own pages and the toolbar are out of reach without it.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: uuid }),
        'intl.accept_languages': 'en-US',
      },
    });
    const harness = new FirefoxHarness(browser);
    await browser.installExtension(resolve('dist/firefox'));
    if (granted.length > 0) await harness.#permit('add', granted);
    return harness;
  }

  async newTab(): Promise<FirefoxTab> {
    const page = await this.#browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      void (/^https?:/.test(url) ? request.respond(this.web.answer(url)) : request.continue());
    });
    return new FirefoxTab(page);
  }

  async openOwn(path: string): Promise<FirefoxTab> {
    const tab = new FirefoxTab(await this.#browser.newPage());
    await tab.toFront();
    const address = `${origin}/${path}`;
    // WebDriver may not navigate to pages of extensions; the browser's own window may.
    await this.#inBrowser(`gBrowser.selectedBrowser.loadURI(Services.io.newURI(${JSON.stringify(address)}), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`);
    await tab.waitFor(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      address,
    );
    return tab;
  }

  async pressToolbarButton(tab: Tab) {
    await tab.toFront();
    const pressed = await this.#inBrowser(`(() => {
      const button = document.querySelector('[data-extensionid="${gecko.id}"] .unified-extensions-item-action-button');
      button?.click();
      return button !== null;
    })()`);
    if (pressed !== true) throw new Error('The toolbar button is not in the window.');
  }

  async allowListed(allowed: boolean) {
    const { host_permissions } = v.parse(
      v.object({ host_permissions: v.array(v.string()) }),
      JSON.parse(readFileSync(resolve('dist/firefox/manifest.json'), 'utf8')),
    );
    await this.#permit(allowed ? 'add' : 'remove', host_permissions);
  }

  async #permit(change: 'add' | 'remove', origins: readonly string[]) {
    const permissions = JSON.stringify({ permissions: [], origins });
    await this.#inBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${gecko.id}');
      await ExtensionPermissions.${change}('${gecko.id}', ${permissions}, extension);
    })()`);
  }

  async stopBackground() {
    await this.#inBrowser(`(async () => {
      await WebExtensionPolicy.getByID('${gecko.id}').extension.terminateBackground();
    })()`);
  }

  /** What the browser's console holds of ours: it hears content scripts too, which WebDriver does not. */
  async errors(): Promise<readonly string[]> {
    const messages = await this.#inBrowser(`JSON.stringify(Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith('${origin}')
        && !(one.flags & Ci.nsIScriptError.warningFlag))
      .map((one) => one.errorMessage))`);
    const texts = v.parse(v.pipe(v.string(), v.parseJson(), v.array(v.string())), messages);
    // A tab that closes while its message is on the way: nobody is left to hear the answer, or to mind.
    const left = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/u;
    return texts.filter((text) => !left.test(text));
  }

  /** Evaluates in the browser's own window. */
  async #inBrowser(expression: string): Promise<unknown> {
    // The test tool has no word for Firefox's own windows; its connection has.
    const connection: unknown = Reflect.get(this.#browser, 'connection');
    if (!isConnection(connection)) throw new Error('This puppeteer-core does not show its connection.');
    const tree = v.parse(
      treeSchema,
      await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
    );
    const context = tree.result.contexts[0]?.context;
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    const { result } = v.parse(evaluatedSchema, answer);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  }

  async close() {
    await this.#browser.close();
  }
}
