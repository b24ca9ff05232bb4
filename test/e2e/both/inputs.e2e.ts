import { describe, expect, it } from 'vitest';
import { agency, fixture } from '../support/fixtures.ts';
import { seen, waitForQuoted } from '../support/shown.ts';
import type { Reply } from '../support/site.ts';
import { withBrowser } from '../support/stage.ts';

const stage = withBrowser();

let pages = 0;

/** Opens a page of a listed site and gives its tab's number. */
async function open(reply: string | Reply) {
  pages += 1;
  const url = `${agency}/news/general/${9_100_000 + pages}.html`;
  stage.browser.web.put(url, reply);
  const tab = await stage.browser.newTab();
  await tab.goto(url);
  return { tab, url, tabId: await stage.control.tabId(url) };
}

const sentence =
  'The pier will open in May, Mayor Olha Stets said at a meeting with the residents of the island. ';
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>Pier to open in May, mayor says</title>
  <body><article><div class="article-time"><span>13:48</span> <span>29.01.2026</span></div><h1>Pier to open in May, mayor says</h1>${body}</article></body></html>`;

describe('a page that is hard to read', () => {
  it('without anything in it is no article, and has no text even on demand', async () => {
    const { tab, tabId } = await open('');
    await stage.control.stateWhen(tabId, 'other');
    await stage.control.ask('page/annotate', { tabId });
    await stage.control.stateWhen(tabId, 'no-text');
    await tab.close();
  });

  it('of pictures alone is no article', async () => {
    const { tab, tabId } = await open(
      '<!doctype html><title>Gallery</title><body><h1>Gallery</h1><img alt="" src="data:,"></body>',
    );
    await stage.control.stateWhen(tabId, 'other');
    await tab.close();
  });

  it('of two megabytes is annotated without a freeze', async () => {
    const { tab, tabId } = await open(page(`<p>${sentence.repeat(3)}</p>`.repeat(7000)));
    const { page: annotated } = await stage.control.stateWhen(tabId, 'article');
    expect(annotated.article.text.length).toBeGreaterThan(1_900_000);
    expect(await tab.evaluate(() => document.title, null)).toBe('Pier to open in May, mayor says');
    await tab.close();
  });

  it('of one paragraph of 20,000 characters is annotated', async () => {
    const { tab, tabId } = await open(page(`<p>${sentence.repeat(210)}</p>`));
    const { page: annotated } = await stage.control.stateWhen(tabId, 'article');
    expect(annotated.article.text.length).toBeGreaterThan(20_000);
    expect(annotated.analysis.quotations.length).toBeGreaterThan(0);
    await tab.close();
  });

  it('of broken HTML is annotated', async () => {
    const broken = fixture('article.en.html')
      .replaceAll('</p>', '')
      .replaceAll('</div>', '</span>')
      .replace('</body>', '<p><b><i>');
    const { tab, tabId } = await open(broken);
    await stage.control.stateWhen(tabId, 'article');
    await waitForQuoted(tab, 'We are asked to give the land');
    await tab.close();
  });

  it('of text from right to left is read without an error', async () => {
    const hebrew = 'ראש העיר אמר כי הרציף ייפתח במאי וכי התושבים יוזמנו לטקס הפתיחה של הרציף החדש על הנהר. ';
    const { tab, tabId } = await open(page(`<div dir="rtl">${`<p>${hebrew.repeat(3)}</p>`.repeat(4)}</div>`));
    const { page: annotated } = await stage.control.stateWhen(tabId, 'article');
    expect(annotated.article.text).toContain('הרציף');
    await tab.close();
  });

  it('of text that looks like script is shown as text and never run', async () => {
    const trap =
      '&lt;img src=x onerror="document.title=\'run\'"&gt; &lt;script&gt;document.title="run"&lt;/script&gt;';
    const { tab, tabId } = await open(
      page(
        `<p>"${trap} is what they sent us," Mayor Olha Stets said. ${sentence}</p><p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p>`,
      ),
    );
    const { page: annotated } = await stage.control.stateWhen(tabId, 'article');
    expect(annotated.article.text).toContain('<script>document.title="run"</script>');
    expect(await tab.evaluate(() => document.title, null)).toBe('Pier to open in May, mayor says');
    await tab.close();
  });

  it('with an article in a frame leaves the frame alone', async () => {
    const inner = `${agency}/news/general/9199999.html`;
    stage.browser.web.put(inner, fixture('article.en.html'));
    const { tab, tabId } = await open(
      `<!doctype html><title>Frame</title><body><iframe src="${inner}"></iframe></body>`,
    );
    await stage.control.stateWhen(tabId, 'other');
    const framed = await tab.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      return [frame?.querySelector('h1')?.textContent, frame?.querySelectorAll('[data-wirelight-ad]').length];
    }, null);
    expect(framed).toEqual(['Estuary towns want a say in the northern grid, council head says', 0]);
    expect((await seen(tab)).highlights).toEqual([]);
    await tab.close();
  });
});

describe('a document that is no web page', () => {
  it.each([
    ['xml', 'application/xml', '<?xml version="1.0"?><news><p>Text</p></news>'],
    ['xml', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Text</text></svg>'],
    ['other-document', 'text/plain', 'Plain words.'],
    ['other-document', 'application/json', '{"news": []}'],
  ] as const)('is named as such: %s (%s)', async (reason, type, body) => {
    const { tab, tabId } = await open({ body, type });
    expect(await stage.control.state(tabId)).toEqual({ status: 'unsupported', reason });
    await tab.close();
  });
});
