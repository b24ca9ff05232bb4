// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://news.example/story" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageUiHandlers } from '../../src/background/page-handlers.ts';
import { annotateAnyway, annotateFound, pageState } from '../../src/background/page-state.ts';
import { listenForOrders } from '../../src/content/orders.ts';
import { createReader } from '../../src/content/reader.ts';
import { askPage } from '../../src/messages/index.ts';

const { href: url, hostname: host } = location;
const tabId = 7;

type Hear = (message: unknown, from: { id: string; url: string }) => unknown;

/** What the browser keeps, who listens in the page, and what happens while the reader is brought there or a choice is kept. */
const world = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  hears: new Set<Hear>(),
  bring: () => Promise.resolve(),
  keep: () => Promise.resolve(),
}));

vi.mock('../../src/content/reader.iife.ts?script&iife', () => ({ default: 'reader.js' }));
vi.mock('../../src/background/corrected-analysis.ts', () => ({
  correctedAnalysisOf: () => ({ quotations: [], speakers: [], claims: [], countries: [] }),
}));
vi.mock('../../src/browser/index.ts', () => {
  const silent = { addListener() {}, removeListener() {} };
  const own = 'extension://wirelight/';
  const area = {
    get: async (key: string) => Object.fromEntries([...world.stored].filter(([name]) => name === key)),
    set: async (items: Record<string, unknown>) => {
      await world.keep();
      for (const [key, value] of Object.entries(items)) world.stored.set(key, value);
    },
    remove: async () => undefined,
  };
  return {
    browser: {
      storage: { local: { ...area, get: async () => ({}) }, sync: area, session: area, onChanged: silent },
      permissions: { contains: async () => true },
      runtime: {
        id: 'wirelight',
        getURL: () => own,
        getManifest: () => ({ content_scripts: [{ matches: ['https://news.example/*'], js: [] }] }),
        onMessage: {
          addListener: (hear: Hear) => world.hears.add(hear),
          removeListener: (hear: Hear) => world.hears.delete(hear),
        },
        sendMessage: async () => ({ ok: true }),
      },
      tabs: {
        onRemoved: silent,
        get: async () => ({ id: tabId, url }),
        query: async () => [{ id: tabId, url }],
        async sendMessage(_tab: number, message: unknown) {
          const [hear] = world.hears;
          if (hear === undefined) throw new Error('Receiving end does not exist.');
          return hear(message, { id: 'wirelight', url: own });
        },
      },
      scripting: {
        async executeScript({ files }: { files?: string[] }) {
          if (files === undefined) return [{ result: 'text/html' }];
          await world.bring();
          if (world.hears.size === 0) listenForOrders(createReader(document, window));
          return [];
        },
        getRegisteredContentScripts: async () => [],
      },
      i18n: { getMessage: () => '' },
    },
  };
});

/** "Never on this site", as the popup asks for it. */
const switchOff = async () => void (await pageUiHandlers['site/never'].answer({ host, tabId }));

/** What the reader says of its page once it had its turn. */
async function status(): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const answer = await askPage(tabId, 'page/report', {});
  return answer.ok ? answer.value.status : answer.error;
}

beforeEach(() => {
  world.stored.clear();
  world.hears.clear();
  world.bring = () => Promise.resolve();
  world.keep = () => Promise.resolve();
  vi.stubGlobal('CSS', { highlights: new Map() });
});
afterEach(async () => {
  await askPage(tabId, 'page/stop', {});
  vi.unstubAllGlobals();
});

describe('a page of a site that is switched off', () => {
  it('is looked at until then, and left alone from then on', async () => {
    await annotateFound(tabId, url);
    expect(await status()).not.toBe('stopped');
    await switchOff();
    expect(await status()).toBe('stopped');
  });

  it('is left alone by a reader that was on its way there', async () => {
    world.bring = switchOff;
    await annotateFound(tabId, url);
    expect(await status()).toBe('stopped');
  });

  it('is left alone although somebody asks for its state before the choice is kept', async () => {
    await annotateFound(tabId, url);
    world.keep = async () => void (await pageState(tabId));
    await switchOff();
    expect(await status()).toBe('stopped');
  });

  it('is read all the same where the reader asks for just this page', async () => {
    await switchOff();
    await annotateAnyway(tabId);
    expect(await status()).not.toBe('stopped');
  });
});
