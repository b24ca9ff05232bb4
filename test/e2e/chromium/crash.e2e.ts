import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryRecord } from '../../../src/model/index.ts';
import { ChromiumHarness } from '../support/chromium.ts';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { Control } from '../support/harness.ts';

let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'wirelight-crash-'));
});
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

async function start(): Promise<{ browser: ChromiumHarness; control: Control; tabId: number }> {
  const browser = await ChromiumHarness.launch(profile);
  browser.web.put(articleUrl, fixture('article.en.html'));
  const control = await Control.open(browser);
  const tab = await browser.newTab();
  await tab.goto(articleUrl);
  const tabId = await control.tabId(articleUrl);
  await control.stateWhen(tabId, 'article');
  return { browser, control, tabId };
}

async function value<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>,
): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(given.error.message);
  return given.value;
}

describe('killing the browser', () => {
  it('loses no write that was acknowledged: clips, notes, drafts and the way back', async () => {
    const { browser, control, tabId } = await start();
    const { page } = await control.stateWhen(tabId, 'article');
    const { text } = page.article;
    const saved: string[] = [];
    for (let i = 0; i < 20; i++) {
      const span = { start: 70 + i * 40, end: 100 + i * 40 };
      const target = { kind: 'selection' as const, span, exact: text.slice(span.start, span.end) };
      saved.push((await value(control.ask('clips/save', { tabId, target, note: `note ${i}` }))).clip.id);
    }
    await value(control.ask('drafts/write', { key: 'k', note: 'unfinished', tags: [] }));
    const [first = ''] = saved;
    const { undoId } = await value(control.ask('clips/remove', { ids: [first] }));
    // One more write is under way when the browser dies; whether it arrives is open.
    const open = control
      .ask('clips/update', { id: saved[1] ?? '', change: { note: { from: 'note 1', to: 'perhaps' } } })
      .catch(() => undefined);
    await browser.chromium.kill();
    await open;

    const again = await start();
    const list = async () => (await value(again.control.ask('clips/list', { limit: 100 }))).items;
    expect((await list()).map(({ id }) => id).sort()).toEqual(saved.slice(1).sort());
    const notes = new Map((await list()).map(({ id, note }) => [id, note]));
    expect(saved.slice(2).map((id) => notes.get(id))).toEqual(
      saved.slice(2).map((_id, i) => `note ${i + 2}`),
    );
    expect(['note 1', 'perhaps']).toContain(notes.get(saved[1] ?? ''));
    expect(await value(again.control.ask('drafts/read', { key: 'k' }))).toMatchObject({
      draft: { note: 'unfinished' },
    });
    await value(again.control.ask('clips/undo', { undoId }));
    expect(await list()).toHaveLength(20);
    expect(await value(again.control.ask('library/health', {}))).toMatchObject({ clips: 20, quarantined: 0 });
    await again.browser.close();
  });

  it('in the middle of an import leaves the library as it was before', async () => {
    const { browser, control } = await start();
    const before = await value(control.ask('library/export', { limit: 2000 }));
    const clip = before.items.find((record) => record.type === 'clip');
    if (clip?.type !== 'clip') throw new Error('The library has clips.');
    const records = Array.from(
      { length: 400 },
      (_, i): LibraryRecord => ({
        type: 'clip',
        value: { ...clip.value, id: `${clip.value.article.id}:imported-${i}` },
      }),
    );
    const { importId } = await value(control.ask('import/begin', {}));
    expect(await value(control.ask('import/add', { importId, records }))).toEqual({ written: 400 });
    await browser.chromium.kill();

    const again = await start();
    expect(await value(again.control.ask('library/export', { limit: 2000 }))).toEqual(before);
    await again.browser.close();
  });
});
