import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Clip } from '../../../src/model/index.ts';
import type { ChromiumTab } from '../support/chromium.ts';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { until } from '../support/harness.ts';
import { withChromium } from '../support/stage.ts';

const noteField = '.detail-note textarea';

let id: string;
let library: ChromiumTab;

const stage = withChromium({ [articleUrl]: fixture('article.en.html') });

beforeAll(async () => {
  const { tabId } = await stage.openArticle(articleUrl);
  const saved = await stage.control.ask('clips/save', { tabId, target: { kind: 'article' } });
  if (!saved.ok) throw new Error(saved.error.message);
  id = saved.value.clip.id;
});

beforeEach(async () => {
  const { note, tags } = await clipWhen('the clip', () => true);
  await stage.control.ask('clips/update', {
    id,
    change: { note: { from: note, to: '' }, tags: { add: [], remove: tags } },
  });
  library = await stage.browser.openOwn(`src/ui/library/index.html#clip=${id}`);
  await library.waitFor((selector) => document.querySelector(selector), noteField);
});

function clipWhen(what: string, holds: (clip: Clip) => boolean): Promise<Clip> {
  return until(what, async () => {
    const answer = await stage.control.ask('clips/get', { ids: [id] });
    const clip = answer.ok ? answer.value.clips[0] : undefined;
    return clip !== undefined && holds(clip) ? { done: clip } : { seen: clip };
  });
}

const noteIn = (tab: ChromiumTab): Promise<string> =>
  tab.evaluate((selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '', noteField);

const steps = async () => {
  const answer = await stage.control.ask('clips/history', {});
  return answer.ok ? answer.value.entries.length : 0;
};

describe('typed key by key in the library', () => {
  it('a tag is one tag', async () => {
    await library.click('.tag-field input');
    await library.page.keyboard.type('grid');
    await library.press('Enter');
    await library.waitFor(() => document.querySelector('.tag-chips'), null);
    expect((await clipWhen('tags', ({ tags }) => tags.length > 0)).tags).toEqual(['grid']);
  });

  it('a note is one step to take back, however long it is', async () => {
    const before = await steps();
    await library.click(noteField);
    await library.page.keyboard.type('Who pays for the birds?');
    await library.press('Tab');
    await clipWhen('the note', ({ note }) => note === 'Who pays for the birds?');
    expect(await steps()).toBe(before + 1);
  });

  it('a note is one step although it is stored as it is typed', async () => {
    const before = await steps();
    await library.click(noteField);
    for (const words of ['Who pays', 'Who pays for', 'Who pays for the birds?']) {
      await library.page.keyboard.type(words.slice((await noteIn(library)).length));
      await clipWhen('the note', ({ note }) => note === words);
    }
    expect(await steps()).toBe(before + 1);
    await stage.control.ask('clips/undo', {});
    await library.waitFor(
      (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value === '',
      noteField,
    );
  });

  it('a note and tags in two windows at once are all kept, and shown in both', async () => {
    const other = await stage.browser.openOwn(`src/ui/library/index.html#clip=${id}`);
    await other.waitFor((selector) => document.querySelector(selector), noteField);
    await other.click(noteField);
    await other.page.keyboard.type('From the other.');
    await library.click(noteField);
    await library.page.keyboard.type('From this one.');
    const has = (note: string): boolean =>
      note.includes('From the other.') && note.includes('From this one.');
    const { note } = await clipWhen('both notes', (clip) => has(clip.note));
    expect(note).toHaveLength('From the other.From this one.'.length + 2);
    for (const window of [library, other]) {
      await until('both notes in the field', async () => {
        const seen = await noteIn(window);
        return seen === note ? { done: seen } : { seen };
      });
      await window.click('.tag-field input');
      await window.page.keyboard.type(window === library ? 'this' : 'other');
      await window.press('Enter');
    }
    const { tags } = await clipWhen('both tags', (clip) => clip.tags.length === 2);
    expect([...tags].sort()).toEqual(['other', 'this']);
    await other.close();
  });

  it('a note is there to its last letter although the window is closed at once', async () => {
    await library.click(noteField);
    await library.page.keyboard.type('Closed at once');
    await library.page.close({ runBeforeUnload: true });
    await clipWhen('the note', ({ note }) => note === 'Closed at once');
  });
});
