import { describe, expect, it } from 'vitest';
import type { PlacedClip } from '../../../src/messages/clips.ts';
import type { Clip, Quotation } from '../../../src/model/index.ts';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { type Tab, until } from '../support/harness.ts';
import { withBrowser } from '../support/stage.ts';

const page = fixture('article.en.html');
const stage = withBrowser({ [articleUrl]: page, [`${articleUrl}?utm_source=telegram`]: page });

async function openArticle(
  address = articleUrl,
): Promise<{ tab: Tab; tabId: number; quotations: readonly Quotation[]; text: string }> {
  const { tab, tabId, page } = await stage.openArticle(address);
  return { tab, tabId, quotations: page.analysis.quotations, text: page.article.text };
}

function quotationTarget({ start, end }: Quotation, text: string) {
  return { kind: 'quotation' as const, span: { start, end }, exact: text.slice(start, end) };
}

async function value<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>,
): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(given.error.message);
  return given.value;
}

function placedIn(
  tabId: number,
  isDone: (clips: readonly PlacedClip[]) => boolean,
): Promise<readonly PlacedClip[]> {
  return until('clips found in the page', async () => {
    const { clips } = await value(stage.control.ask('clips/forPage', { tabId }));
    return isDone(clips) ? { done: clips } : { seen: clips.map(({ placement }) => placement) };
  });
}

const isMarked = (tab: Tab, name: string) =>
  tab.waitFor((key) => CSS.highlights.has(key), `wirelight-${name}`);

describe('a quotation saved from a page', () => {
  let saved: Clip;

  it('is marked there, ticked on the button, and saved but once', async () => {
    const { tab, tabId, quotations, text } = await openArticle();
    const quotation = quotations.find(({ kind }) => kind === 'direct');
    if (quotation === undefined) throw new Error('The sample has quotations.');
    const target = quotationTarget(quotation, text);
    const first = await value(
      stage.control.ask('clips/save', { tabId, target, note: 'My note', tags: ['grid'] }),
    );
    saved = first.clip;
    const again = await value(stage.control.ask('clips/save', { tabId, target }));
    expect([first.already, again.already]).toEqual([false, true]);
    await isMarked(tab, 'saved');
    await until('a tick on the badge', async () => {
      const badge = await stage.control.badge(tabId);
      return badge.startsWith('✓') ? { done: badge } : { seen: badge };
    });
    await tab.close();
  });

  it('is found again on a later visit, at another address of the article', async () => {
    const { tab, tabId } = await openArticle(`${articleUrl}?utm_source=telegram`);
    const [found] = await placedIn(tabId, ([clip]) => clip?.placement.state === 'found');
    expect(found).toMatchObject({
      clip: { id: saved.id, note: 'My note' },
      placement: { how: 'exact', score: 1 },
    });
    await isMarked(tab, 'saved');
    await tab.close();
  });

  it('is found in an edited page, and listed with its words when it is gone from it', async () => {
    const original = fixture('article.en.html');
    const words = saved.text.replace(/["“”]/g, '').split(' ');
    const inner = words.slice(2, 5).join(' ');
    expect(original).toContain(inner);
    stage.browser.web.put(articleUrl, original.replaceAll(inner, inner.replace(' ', ' rather ')));
    const edited = await openArticle();
    const [found] = await placedIn(edited.tabId, ([clip]) => clip?.placement.state === 'found');
    expect(found?.placement).toMatchObject({ how: 'fuzzy' });
    await edited.tab.close();

    stage.browser.web.put(
      articleUrl,
      original.replaceAll(
        /<p>[\s\S]*?<\/p>/g,
        '<p>The harbour is closed on Mondays, and the ferries stay where they are until the wind has gone down again.</p>',
      ),
    );
    const tab = await stage.browser.newTab();
    await tab.goto(articleUrl);
    const tabId = await stage.control.tabId(articleUrl);
    await stage.control.state(tabId);
    await value(stage.control.ask('page/annotate', { tabId }));
    const [orphan] = await placedIn(tabId, ([clip]) => clip?.placement.state === 'orphan');
    expect(orphan?.clip.text).toBe(saved.text);
    stage.browser.web.put(articleUrl, original);
    await tab.close();

    // The library knows it too, with the page closed.
    const library = await stage.browser.openOwn('src/ui/library/index.html#orphans=1');
    await library.waitFor(
      (text) => document.querySelector('.clip-line')?.textContent?.includes(text),
      saved.text,
    );
    await library.waitFor(
      () => document.querySelector('.clip-line')?.textContent?.includes('No longer in the page'),
      null,
    );
    expect(await library.evaluate(() => document.querySelectorAll('.clip-line').length, null)).toBe(1);
    await library.close();
  });

  it('survives the death of the background, as does an unfinished note', async () => {
    await value(stage.control.ask('drafts/write', { key: saved.id, note: 'half a thou', tags: [] }));
    await stage.browser.stopBackground();
    const { items } = await value(stage.control.ask('clips/list', { limit: 10 }));
    expect(items.map(({ id }) => id)).toEqual([saved.id]);
    expect(await value(stage.control.ask('drafts/read', { key: saved.id }))).toMatchObject({
      draft: { note: 'half a thou' },
    });
  });

  it('comes back when its removal is taken back', async () => {
    const { undoId } = await value(stage.control.ask('clips/remove', { ids: [saved.id] }));
    expect((await value(stage.control.ask('clips/list', { limit: 10 }))).items).toEqual([]);
    await stage.browser.stopBackground();
    await value(stage.control.ask('clips/undo', { undoId }));
    expect((await value(stage.control.ask('clips/list', { limit: 10 }))).items).toMatchObject([
      { id: saved.id, note: 'My note' },
    ]);
  });
});

describe('the reader’s own highlight', () => {
  it('is shown in its category’s colour, also on the next visit', async () => {
    const { categories } = await value(stage.control.ask('categories/list', {}));
    const [category] = categories;
    const one = await openArticle();
    const start = one.text.length - 60;
    const exact = one.text.slice(start);
    const target = { kind: 'selection' as const, span: { start, end: one.text.length }, exact };
    await value(
      stage.control.ask('clips/save', {
        tabId: one.tabId,
        target,
        ...(category && { category: category.id }),
      }),
    );
    await isMarked(one.tab, `own-${category?.colour}`);
    await one.tab.reload();
    await isMarked(one.tab, `own-${category?.colour}`);
    await one.tab.close();
  });
});

describe('a correction', () => {
  it('holds against every later analysis: what is not a quotation is never shown as one again', async () => {
    const one = await openArticle();
    const last = one.quotations.at(-1);
    if (last === undefined) throw new Error('The sample has quotations.');
    await value(
      stage.control.ask('clips/correct', {
        tabId: one.tabId,
        target: quotationTarget(last, one.text),
        correction: { notQuotation: true },
      }),
    );
    const count = one.quotations.length - 1;
    await until('the page without it', async () => {
      const { page } = await stage.control.stateWhen(one.tabId, 'article');
      const now = page.analysis.quotations.length;
      return now === count ? { done: now } : { seen: now };
    });
    await one.tab.close();
    await stage.browser.stopBackground();
    const later = await openArticle();
    expect(later.quotations).toHaveLength(count);
    expect(later.quotations.map(({ start }) => start)).not.toContain(last.start);
    await later.tab.close();
  });
});
