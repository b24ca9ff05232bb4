import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncStatus } from '../../../src/messages/clips.ts';
import { type CouchServer, startCouchServer } from '../../support/couch-server.ts';
import { ChromiumHarness } from '../support/chromium.ts';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { Control, until } from '../support/harness.ts';

let server: CouchServer;
let allowed: string;

/** A profile of the reader's with the article open in a tab. */
interface Profile {
  readonly browser: ChromiumHarness;
  readonly control: Control;
  readonly tabId: number;
  readonly text: string;
}

beforeAll(async () => {
  server = await startCouchServer();
  // A test cannot press the browser's own question, so this copy is allowed the server's host from the start.
  allowed = await mkdtemp(join(tmpdir(), 'wirelight-sync-'));
  await cp('dist/chrome', allowed, { recursive: true });
  const file = join(allowed, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(
    file,
    JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, 'http://127.0.0.1/*'] }),
  );
});
afterAll(async () => {
  await server.stop();
  await rm(allowed, { recursive: true, force: true });
});

async function profile(extension?: string): Promise<Profile> {
  const browser = await ChromiumHarness.launch(undefined, extension);
  browser.web.put(articleUrl, fixture('article.en.html'));
  const control = await Control.open(browser);
  const tab = await browser.newTab();
  await tab.goto(articleUrl);
  const tabId = await control.tabId(articleUrl);
  const { page } = await control.stateWhen(tabId, 'article');
  return { browser, control, tabId, text: page.article.text };
}

async function value<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>,
): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(given.error.message);
  return given.value;
}

async function save({ control, tabId, text }: Profile, words: string, note: string): Promise<string> {
  const start = text.indexOf(words);
  const target = { kind: 'selection' as const, span: { start, end: start + words.length }, exact: words };
  return (await value(control.ask('clips/save', { tabId, target, note }))).clip.id;
}

const connect = ({ control }: Profile, live = false) =>
  value(
    control.ask('sync/configure', {
      address: server.address,
      user: server.user,
      password: server.password,
      live,
    }),
  );

async function sync({ control }: Profile): Promise<SyncStatus> {
  await value(control.ask('sync/start', {}));
  return until('the end of the sync', async () => {
    const status = await value(control.ask('sync/status', {}));
    return status.state === 'running' ? { seen: status } : { done: status };
  });
}

const notes = async ({ control }: Profile) =>
  (await value(control.ask('clips/list', { limit: 100 }))).items.map(({ note }) => note).sort();

describe('two profiles and a CouchDB-compatible server', () => {
  it('converge without loss, keep a conflict for the reader, and agree once it is settled', async () => {
    const one = await profile(allowed);
    const two = await profile(allowed);
    const id = await save(one, 'Estuary towns', 'shared');
    await save(two, 'northern grid', 'from two');
    await connect(one);
    await connect(two);
    for (const each of [one, two, one])
      expect(await sync(each)).toMatchObject({ state: 'idle', conflicts: 0 });
    expect(await notes(one)).toEqual(['from two', 'shared']);
    expect(await notes(two)).toEqual(['from two', 'shared']);

    await value(one.control.ask('clips/update', { id, change: { note: { from: 'shared', to: 'mine' } } }));
    await value(two.control.ask('clips/update', { id, change: { note: { from: 'shared', to: 'yours' } } }));
    for (const each of [one, two, one]) await sync(each);
    const { conflicts } = await value(two.control.ask('conflicts/list', {}));
    const versions = conflicts[0]?.versions ?? [];
    expect(versions.map(({ record }) => record.type === 'clip' && record.value.note).sort()).toEqual([
      'mine',
      'yours',
    ]);
    const chosen = versions.find(({ record }) => record.type === 'clip' && record.value.note === 'mine');
    await value(two.control.ask('conflicts/resolve', { id: conflicts[0]?.id ?? '', rev: chosen?.rev ?? '' }));
    for (const each of [two, one]) expect(await sync(each)).toMatchObject({ conflicts: 0 });
    expect(await notes(one)).toEqual(['from two', 'mine']);
    expect(await notes(two)).toEqual(['from two', 'mine']);

    await connect(one, true);
    await save(one, 'council head', 'sent by itself');
    await until('a live sync', async () => {
      const { lastSyncedAt } = await value(one.control.ask('sync/status', {}));
      return lastSyncedAt === undefined ? { seen: 'nothing sent' } : { done: true };
    });
    await sync(two);
    expect(await notes(two)).toEqual(['from two', 'mine', 'sent by itself']);

    for (const { browser } of [one, two]) {
      expect(await browser.errors()).toEqual([]);
      await browser.close();
    }
  });

  it('are set up, shown and settled in the library', { timeout: 180_000 }, async () => {
    const one = await profile(allowed);
    const two = await profile(allowed);
    const id = await save(one, 'Lower Ostra', 'from the start');
    const library = await one.browser.openOwn('src/ui/library/index.html');
    await library.waitFor(() => document.querySelector('.clip-line'), null);
    await library.click('.header-actions button[aria-label="Sync"]');
    await library.waitFor(() => document.querySelector('dialog[open] input[type="password"]'), null);
    const fill = (selector: string, text: string): Promise<void> =>
      library.evaluate(
        (field) => {
          const input = document.querySelector<HTMLInputElement>(`dialog[open] ${field.selector}`);
          if (input === null) throw new Error(`no field ${field.selector}`);
          input.value = field.text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        { selector, text },
      );
    await fill('input[type="url"]', server.address);
    await fill('input[autocomplete="username"]', server.user);
    await fill('input[type="password"]', 'wrong');
    await library.click('dialog[open] .button-primary');
    await library.waitFor(() => document.querySelector('dialog[open] .notice-danger'), null);
    await fill('input[type="password"]', server.password);
    await library.click('dialog[open] .button-primary');
    await library.waitFor(() => document.querySelector('dialog[open]')?.textContent?.includes('Last'), null);
    await connect(two);
    await sync(two);
    expect(await notes(two)).toContain('from the start');

    await value(
      one.control.ask('clips/update', {
        id,
        change: { note: { from: 'from the start', to: 'written on one' } },
      }),
    );
    await value(
      two.control.ask('clips/update', {
        id,
        change: { note: { from: 'from the start', to: 'written on two' } },
      }),
    );
    await sync(two);
    await library.click('dialog[open] .button-primary');
    await library.waitFor(() => document.querySelectorAll('.conflict-version').length === 2, null);
    const shown = await library.evaluate(
      () => [...document.querySelectorAll('.conflict-version')].map(({ textContent }) => textContent ?? ''),
      null,
    );
    expect(shown.filter((text) => text.includes('written on one'))).toHaveLength(1);
    expect(shown.filter((text) => text.includes('written on two'))).toHaveLength(1);
    await library.evaluate(() => {
      const wanted = [...document.querySelectorAll('.conflict-version')].find(({ textContent }) =>
        textContent?.includes('written on two'),
      );
      wanted?.querySelector('button')?.click();
    }, null);
    await library.waitFor(() => document.querySelector('.conflict-version') === null, null);
    for (const each of [one, two]) expect(await sync(each)).toMatchObject({ conflicts: 0 });
    expect(await notes(one)).toContain('written on two');
    expect(await notes(one)).not.toContain('written on one');
    expect(await notes(two)).toEqual(await notes(one));
    for (const { browser } of [one, two]) {
      expect(await browser.errors()).toEqual([]);
      await browser.close();
    }
  });

  it('are not reached before the reader has set up a sync and allowed the host', async () => {
    const before = server.requests.length + server.refused.length;
    const alone = await profile();
    const calls = await alone.browser.countFetches();
    await save(alone, 'Estuary towns', 'stays here');
    expect(await sync(alone)).toMatchObject({ state: 'off' });
    await connect(alone);
    expect(await sync(alone)).toMatchObject({ state: 'needs-permission' });
    expect(await calls()).toEqual([]);
    expect(server.requests.length + server.refused.length).toBe(before);
    const exported = await value(alone.control.ask('library/export', { limit: 2000 }));
    expect(JSON.stringify(exported)).not.toContain(server.password);
    await alone.browser.close();
  });
});
