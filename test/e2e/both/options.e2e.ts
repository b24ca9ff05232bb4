import { beforeAll, describe, expect, it } from 'vitest';
import { articleUrl, fixture } from '../support/fixtures.ts';
import type { Tab } from '../support/harness.ts';
import { withBrowser } from '../support/stage.ts';

let options: Tab;

const stage = withBrowser({ [articleUrl]: fixture('article.en.html') });

beforeAll(() => openOptions());

async function openOptions(): Promise<void> {
  options = await stage.browser.openOwn('src/ui/options/index.html');
  await options.waitFor(() => document.querySelector('.options'), null);
}

/** Presses the switch, box or choice of that name. */
async function choose(name: string): Promise<void> {
  await options.evaluate((name) => {
    const label = [...document.querySelectorAll('label')].find((one) =>
      one.textContent?.trim().startsWith(name),
    );
    label?.querySelector('input')?.click();
  }, name);
}

/** Whether the page marks (or does not mark) indirect quotations, as asked. */
function marksIndirect(asked: boolean): boolean {
  return asked === [...CSS.highlights.keys()].some((name) => name.startsWith('wirelight-indirect'));
}

describe('the options', () => {
  it('are kept', async () => {
    await choose('Card on hover');
    await options.waitFor(async () => {
      const kept = [await chrome.storage.sync.get(), await chrome.storage.local.get()];
      return JSON.stringify(kept).includes('"hoverCard":false');
    }, null);
    await options.close();
    await openOptions();
    const on = await options.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find((one) =>
        one.textContent?.trim().startsWith('Card on hover'),
      );
      return label?.querySelector('input')?.checked;
    }, null);
    expect(on).toBe(false);
  });

  it('change the theme at once', async () => {
    await choose('Dark');
    await options.waitFor(() => document.documentElement.dataset.theme === 'dark', null);
    await choose('System');
    await options.waitFor(() => document.documentElement.dataset.theme === undefined, null);
  });

  it('change an article that is open: what is not wanted is no longer marked', async () => {
    const { tab } = await stage.openArticle(articleUrl);
    await tab.waitFor(marksIndirect, true);
    await choose('Indirect');
    await tab.waitFor(marksIndirect, false);
    await tab.close();
  });

  it('name the listed agencies’ sites, and refuse what is no address', async () => {
    expect(
      await options.evaluate(() => document.querySelectorAll('.options-hosts li').length, null),
    ).toBeGreaterThan(0);
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.options-add input');
      if (!field) return;
      field.value = 'two words';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form?.requestSubmit();
    }, null);
    await options.waitFor(() => document.querySelector('.options-add .field-error'), null);
  });

  it('turn a site on again by keyboard: say so, and keep the focus near', async () => {
    await stage.control.settings({ sitesOff: ['quiet.example', 'still.example'] });
    await options.toFront();
    await options.waitFor(() => document.querySelectorAll('[aria-label$=".example"]').length === 2, null);
    await options.evaluate(
      () => document.querySelector<HTMLElement>('[aria-label$="quiet.example"]')?.focus(),
      null,
    );
    await options.press('Enter');
    await options.waitFor(() => document.querySelectorAll('[aria-label$=".example"]').length === 1, null);
    await options.waitFor(
      () => document.querySelector('[role=status] .toast-text')?.textContent?.includes('quiet.example'),
      null,
    );
    expect(await options.evaluate(() => document.activeElement?.textContent, null)).toBe('Sites');
  });

  it('work whatever was stored, and put it right with the next choice', async () => {
    await stage.control.evaluate(
      () =>
        chrome.storage.sync.set({
          settings: { version: 1, fields: { theme: 7, sitesOff: 'all', languages: {} } },
        }),
      null,
    );
    await options.close();
    await openOptions();
    expect(await options.evaluate(() => document.querySelectorAll('.options-part h2').length, null)).toBe(7);
    await choose('Card on hover');
    await options.waitFor(async () => {
      const { settings } = await chrome.storage.sync.get('settings');
      return JSON.stringify(settings).includes('"theme":"system"');
    }, null);
  });

  it('delete all clips after a question, and bring them back', async () => {
    const { tabId } = await stage.openArticle(articleUrl);
    expect((await stage.control.ask('clips/save', { tabId, target: { kind: 'article' } })).ok).toBe(true);
    await options.close();
    await openOptions();
    const says = (words: string) =>
      options.waitFor((words) => document.querySelector('#data')?.textContent?.includes(words), words);
    await says('1 clip on');
    await options.click('#data .button-danger');
    await options.waitFor(() => document.querySelector('dialog[open]'), null);
    // Nothing that deletes, nor the cross with its tooltip, has the focus when the question comes.
    expect(await options.evaluate(() => document.activeElement?.textContent, null)).toBe('Delete all clips?');
    await options.press('Escape');
    await options.waitFor(() => document.querySelector('.dialog-title') === null, null);
    expect(await options.evaluate(() => document.activeElement?.textContent, null)).toBe('Delete all clips');
    await options.press('Enter');
    await options.waitFor(() => document.querySelector('dialog[open] .button-danger'), null);
    await options.click('dialog[open] .button-danger');
    await says('0 clips on');
    await options.click('.toast .button');
    await says('1 clip on');
  });
});
