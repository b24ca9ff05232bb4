import { describe, expect, it } from 'vitest';
import { agency } from '../support/fixtures.ts';
import { waitForNothing, waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const words = 'The bell will ring again before the first snow falls';
const title = 'Bell of Ostra to ring again, its keeper says';
const texts = [
  'OSTRA. Jan 30 (Interfax-Ukraine) – The bell of the old town hall will be hung anew after two years of repairs, its keeper has said.',
  `"${words}," bell keeper Taras Vilha told Interfax-Ukraine on Friday.`,
  'He added that the clock below it would stay dark until the spring, when the glass for its face is to arrive.',
  'As reported, the bell was taken down after a crack had been found in its crown by two of the ringers.',
];

/** An article that stands in a form, as whole pages of some sites do; without any declaration, so that its form is looked at too. */
function page(fields: readonly string[]): string {
  const inputs = fields.map((name) => `<input name="${name}">`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
    <form class="ad">${inputs}</form>
    <form><h1>${title}</h1><div>12:00 30.01.2026</div>${texts.map((text) => `<p>${text}</p>`).join('')}${inputs}</form></body></html>`;
}

/** Members of a form that fields of these names stand in for. */
const walked = [
  'parentNode',
  'parentElement',
  'firstChild',
  'nextSibling',
  'childNodes',
  'nextElementSibling',
];
const asked = [
  'nodeType',
  'localName',
  'id',
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'closest',
  'contains',
];
const changed = ['setAttribute', 'removeAttribute', 'ownerDocument', 'isConnected', 'checkVisibility'];

const stage = withBrowser();

describe('an article in a form', () => {
  it.each([
    { what: 'what leads through the page', fields: walked },
    { what: 'what is asked of an element', fields: asked },
    { what: 'what is done to an element', fields: changed },
    { what: 'all of these', fields: [...walked, ...asked, ...changed] },
    { what: 'the way up alone', fields: ['parentNode'] },
  ])('whose fields are named like $what is read, and left as it was', async ({ fields }) => {
    const url = `${agency}/news/general/90001${fields.length + 10}.html`;
    stage.browser.web.put(url, page(fields));
    const tab = await stage.browser.newTab();
    await stage.control.settings({ sitesOff: ['en.interfax.com.ua'] });
    await tab.goto(url);
    const tabId = await stage.control.tabId(url);
    const before = await tab.evaluate(() => document.documentElement.outerHTML, null);
    await stage.control.ask('site/forget', { host: 'en.interfax.com.ua', tabId });
    await waitForQuoted(tab, words);
    const { page: read } = await stage.control.stateWhen(tabId, 'article');
    expect(read.article.paragraphs).toHaveLength(texts.length);
    const [span] = read.analysis.quotations;
    const message = { to: 'content', name: 'view/go', payload: { span } };
    const went = await stage.control.evaluate(
      ([id, order]) => chrome.tabs.sendMessage(id, order, { frameId: 0 }),
      [tabId, message] as const,
    );
    expect(went).toEqual({ ok: true, value: { found: true } });
    await stage.control.ask('site/never', { host: 'en.interfax.com.ua', tabId });
    await waitForNothing(tab);
    expect(await tab.evaluate(() => document.documentElement.outerHTML, null)).toBe(before);
    await stage.control.ask('site/forget', { host: 'en.interfax.com.ua' });
    await tab.close();
  });
});
