import { beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../../src/model/index.ts';
import { inventedClips } from '../../support/invented-library.ts';
import { backupOf } from '../support/backup.ts';
import { type Tab, until } from '../support/harness.ts';
import { withBrowser } from '../support/stage.ts';

const path = 'src/ui/library/index.html';
const clips = inventedClips(60);

let library: Tab;

const stage = withBrowser();

beforeAll(async () => {
  library = await stage.browser.openOwn(path);
});

/** Closes the library and opens it anew at the same address, as a bookmark does. */
async function comeBack(): Promise<void> {
  const hash = await library.evaluate(() => location.hash, null);
  await library.close();
  library = await stage.browser.openOwn(path + hash);
}

/** Hands the open import dialog a file, as a reader does who picks or drops one. */
async function pickFile(name: string, text: string): Promise<void> {
  await library.waitFor(() => document.querySelector('dialog input[type="file"]'), null);
  await library.evaluate(
    (file) => {
      const input = document.querySelector<HTMLInputElement>('dialog input[type="file"]');
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name));
      if (input === null) throw new Error('no field for a file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
}

/** Puts text into a field as typing does. */
const type = (selector: string, text: string): Promise<void> =>
  library.evaluate(
    (field) => {
      const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(field.selector);
      if (input === null) throw new Error(`no field ${field.selector}`);
      input.focus();
      input.value = field.text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector, text },
  );

const press = (keys: KeyboardEventInit): Promise<void> =>
  library.evaluate((init) => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
    );
  }, keys);

/** Presses the button with these words, in the open dialog if there is one. */
const pressButton = (words: string): Promise<void> =>
  library.evaluate((wanted) => {
    const scope = document.querySelector('dialog[open]') ?? document;
    const button = [...scope.querySelectorAll('button')].find(
      ({ textContent, ariaLabel }) => textContent === wanted || ariaLabel === wanted,
    );
    if (button === undefined) throw new Error(`no button "${wanted}"`);
    button.click();
  }, words);

const shows = (words: string): Promise<void> =>
  library.waitFor((wanted) => document.body.innerText.includes(wanted), words);

/** Waits until the list says so many clips. */
const counts = (words: string): Promise<void> =>
  library.waitFor((wanted) => document.querySelector('.list-count')?.textContent === wanted, words);

const chooseFacet = (value: string): Promise<void> =>
  library.evaluate((wanted) => {
    const label = [...document.querySelectorAll<HTMLElement>('.facet-value')].find(
      (one) => one.querySelector('.facet-label')?.textContent === wanted,
    );
    if (label === undefined) throw new Error(`no value "${wanted}"`);
    label.click();
  }, value);

async function stored(id: string): Promise<Clip | undefined> {
  const answer = await stage.control.ask('clips/get', { ids: [id] });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.clips[0];
}

describe('an empty library', () => {
  it('says what to do, and takes in a file after showing what it would do', async () => {
    await shows('Your library is empty');
    await pressButton('Import');
    await pickFile('mine.json', backupOf(clips));
    await library.waitFor(() => document.querySelector('.dry-run'), null);
    expect(await library.evaluate(() => document.querySelector('.dry-run-counts')?.textContent, null)).toBe(
      '60 new',
    );
    expect(await stored(clips[0]?.id ?? '')).toBeUndefined();
    await pressButton('Import');
    await counts('60 clips');
    expect(await stored(clips[0]?.id ?? '')).toEqual(clips[0]);
  });

  it('finds nothing new in the same file, and says what is wrong with another', async () => {
    await pressButton('Import');
    await pickFile('mine.json', backupOf(clips));
    await shows('60 the same as yours');
    await pressButton('Another file');
    await pickFile('letter.txt', 'Dear sirs');
    await shows('letter.txt: This is not JSON');
    await pressButton('Cancel');
  });
});

describe('finding', () => {
  it('narrows while one types, marks the words, and keeps them in the address', async () => {
    await type('[data-search] input', 'зерн');
    await library.waitFor(
      () => document.querySelector('.clip-line mark')?.textContent?.startsWith('зерн'),
      null,
    );
    const found = await library.evaluate(() => document.querySelector('.list-count')?.textContent, null);
    await comeBack();
    await library.waitFor(
      (wanted) => document.querySelector('.list-count')?.textContent === wanted,
      found ?? '',
    );
    expect(found).not.toBe('60 clips');
    await type('[data-search] input', '');
    await counts('60 clips');
  });

  it('narrows by what is ticked, alternatives within one filter', async () => {
    const count = (kinds: readonly string[]) => clips.filter(({ kind }) => kinds.includes(kind)).length;
    await library.waitFor(() => document.querySelectorAll('.facet-value').length > 5, null);
    await chooseFacet('Claim');
    await counts(`${count(['claim'])} clips`);
    await chooseFacet('Article');
    await counts(`${count(['claim', 'article'])} clips`);
    await pressButton('Clear the filters');
    await counts('60 clips');
  });
});

describe('a clip', () => {
  it('is opened and edited by keyboard, and what is written stays', async () => {
    await library.evaluate(() => document.querySelector<HTMLElement>('.clip-list')?.focus(), null);
    await library.press('ArrowDown');
    await library.press('ArrowDown');
    await library.waitFor(() => document.querySelector('.detail-words'), null);
    await library.press('Enter');
    await library.waitFor(() => document.activeElement?.matches('.detail-note textarea'), null);
    await type('.detail-note textarea', 'Written in the library.');
    const id = await library.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('clip'), null);
    await until('the note in the store', async () => {
      const clip = await stored(id ?? '');
      return clip?.note === 'Written in the library.' ? { done: clip } : { seen: clip?.note };
    });
    await comeBack();
    await library.waitFor(
      () =>
        document.querySelector<HTMLTextAreaElement>('.detail-note textarea')?.value ===
        'Written in the library.',
      null,
    );
  });
});

describe('the browser’s Back', () => {
  it('goes from an open clip to the list, and Forward to the clip', async () => {
    const opened = () => document.querySelector('.detail-words');
    const closed = () => document.querySelector('.detail-words') === null;
    await pressButton('Close the clip');
    await library.waitFor(closed, null);
    await library.click('.clip-line');
    await library.waitFor(opened, null);
    await library.evaluate(() => history.back(), null);
    await library.waitFor(closed, null);
    await library.evaluate(() => history.forward(), null);
    await library.waitFor(opened, null);
  });

  it('goes from the timeline to the clips', async () => {
    await library.evaluate(
      () => document.querySelector<HTMLElement>('input[value="timeline"]')?.click(),
      null,
    );
    await library.waitFor(() => document.querySelector('.clip-list') === null, null);
    await library.evaluate(() => history.back(), null);
    await library.waitFor(() => document.querySelector('.clip-list'), null);
    await counts('60 clips');
  });
});

describe('many clips', () => {
  it('are chosen, removed and brought back', async () => {
    await library.evaluate(() => document.querySelector<HTMLElement>('.clip-list')?.focus(), null);
    await press({ key: 'Home' });
    await press({ key: 'ArrowDown', shiftKey: true });
    await press({ key: 'ArrowDown', shiftKey: true });
    await counts('3 chosen');
    await press({ key: 'Delete' });
    await counts('57 clips');
    await pressButton('Undo');
    await counts('60 clips');
  });

  it('are tagged together', async () => {
    await press({ key: 'a', ctrlKey: true });
    await counts('60 chosen');
    await pressButton('Tag');
    await type('dialog .tag-field input', 'thesis,');
    await pressButton('Change the tags');
    await shows('60 clips tagged');
    await until('the tag in the store', async () => {
      const clip = await stored(clips[7]?.id ?? '');
      return clip?.tags.includes('thesis') ? { done: clip } : { seen: clip?.tags };
    });
  });

  it('are exported to a file', async () => {
    await library.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob)
          void blob.text().then((text) => document.body.setAttribute('data-file', text));
        return make(blob);
      };
    }, null);
    await pressButton('Export');
    await library.waitFor(() => document.querySelector('dialog[open] select'), null);
    await pressButton('Download');
    await library.waitFor(() => document.body.getAttribute('data-file'), null);
    const file = await library.evaluate(() => document.body.getAttribute('data-file') ?? '', null);
    expect(file).toMatch(/^---\ntitle: "/u);
    expect(file).toContain('\nclips: 60\n');
    expect(file).toContain('#thesis');
  });
});

describe('a change of very many clips', () => {
  const more = inventedClips(3000);

  it('shows how far it is, and stopped leaves the library as it was', async () => {
    await pressButton('Choose none');
    await pressButton('Import');
    await pickFile('more.json', backupOf(more));
    await library.waitFor(() => document.querySelector('.dry-run'), null);
    await pressButton('Import');
    await counts('3,000 clips');
    await library.evaluate(() => document.querySelector<HTMLElement>('.clip-list')?.focus(), null);
    await press({ key: 'ф', code: 'KeyA', ctrlKey: true });
    await counts('3,000 chosen');
    await library.evaluate(() => {
      const stop = new MutationObserver(() => {
        const button = document.querySelector<HTMLButtonElement>('.status-work button');
        if (button === null) return;
        stop.disconnect();
        document.body.setAttribute('data-stopped', document.querySelector('.status-work')?.textContent ?? '');
        button.click();
      });
      stop.observe(document.body, { childList: true, subtree: true });
    }, null);
    await press({ key: 'Delete' });
    await shows('Stopped; the library is as before');
    expect(await library.evaluate(() => document.body.getAttribute('data-stopped'), null)).toContain(
      'Changing the clips',
    );
    const left = await stage.control.ask('clips/list', { limit: 1 });
    expect(left.ok && left.value.total).toBe(3000);
    await counts('3,000 chosen');
  });

  it('can be taken back whole', async () => {
    await press({ key: 'Delete' });
    await shows('Your library is empty');
    // Ctrl+Z on a Ukrainian keyboard.
    await press({ key: 'я', code: 'KeyZ', ctrlKey: true });
    await counts('3,000 clips');
  });
});
