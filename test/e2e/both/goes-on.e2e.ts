import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agency } from '../support/fixtures.ts';
import { type Tab, until } from '../support/harness.ts';
import { seen, waitForQuoted } from '../support/shown.ts';
import { withBrowser } from '../support/stage.ts';

const titles = [
  'Bakers of Halbury raise prices as flour runs short',
  'Court of Norvale frees editor after nine months',
  'Wolves seen near the suburbs of Pellwick',
];
const url = (at: number) => `${agency}/news/general/900060${at}.html`;
const words = (at: number) => `Nobody told us about it before the ${at + 2}nd of May, and nobody will`;
const story = (at: number) => ({
  url: url(at),
  title: titles[at] ?? '',
  paragraphs: [
    `OSTRA. Jan 30 (Interfax-Ukraine) – The town has learnt of number ${at} from a letter that lay on the table of the council for three weeks.`,
    `"${words(at)}," council head Edith Gray told Interfax-Ukraine on Friday.`,
    `She added that number ${at} would be spoken of again when the council meets in the spring, and not a day earlier.`,
    `As reported, number ${at} was first mentioned in September by two members of the council, who did not say where they had it from.`,
  ],
});
const stories = titles.map((_, at) => story(at));
const block = ({ title, paragraphs }: (typeof stories)[number]) =>
  `<section class="story"><h1>${title}</h1><div class="time">13:48 30.01.2026</div><div class="article-content">${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('<div class="ad-slot" style="height:200px">Advertisement</div>')}</div></section>`;
const first = story(0);
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${first.title}</title>
  <meta property="og:type" content="article"><meta property="og:title" content="${first.title}"><link rel="canonical" href="${first.url}">
  <meta property="article:published_time" content="2026-01-30T12:00:00+02:00"></head>
  <body><main>${block(first)}</main>${stories.map((one) => `<template>${block(one)}</template>`).join('')}</body></html>`;

let tab: Tab;
let tabId: number;

const stage = withBrowser({ [url(0)]: page });

beforeEach(async () => {
  tab = await stage.browser.newTab();
  await tab.goto(url(0));
  await waitForQuoted(tab, words(0));
  tabId = await stage.control.tabId(url(0));
});

afterEach(() => tab.close());

/** Waits until the popup would speak of this article, and gives what it would say. */
function told(at: number) {
  return until(`the summary of ${titles[at]}`, async () => {
    const state = await stage.control.state(tabId);
    return state.status === 'article' && state.page.article.title === titles[at]
      ? { done: state.page }
      : { seen: state.status === 'article' ? state.page.article.title : state.status };
  });
}

describe('a page that goes on without loading', () => {
  it('is read as what it shows in the end, however fast it went there', async () => {
    await tab.evaluate(
      async ({ all }) => {
        for (let step = 1; step <= 10; step++) {
          const at = step === 10 ? 2 : step % 2;
          history[step % 2 === 0 ? 'replaceState' : 'pushState']({}, '', all[at]?.url);
          const template = document.querySelectorAll('template')[at];
          document.title = all[at]?.title ?? '';
          document
            .querySelector('main')
            ?.replaceChildren(...(template?.content.cloneNode(true).childNodes ?? []));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      },
      { all: stories },
    );
    await waitForQuoted(tab, words(2));
    const { article } = await told(2);
    expect(article.url).toBe(url(2));
    expect(article.paragraphs.length).toBe(4);
    const quoted = (await seen(tab)).quoted.join(' ');
    expect(quoted).not.toContain(words(0));
    expect(quoted).not.toContain(words(1));
  });

  it('is followed by its routes behind "#/"', async () => {
    await tab.evaluate(
      ({ title }) => {
        location.hash = '#/news/1';
        document.title = title;
        const template = document.querySelectorAll('template')[1];
        document
          .querySelector('main')
          ?.replaceChildren(...(template?.content.cloneNode(true).childNodes ?? []));
      },
      { title: titles[1] ?? '' },
    );
    await waitForQuoted(tab, words(1));
    expect((await told(1)).article.url).toBe(`${url(0)}#/news/1`);
  });

  it('keeps what is marked and hidden while only its address changes', async () => {
    await tab.waitFor(() => document.querySelectorAll('[data-wirelight-ad]').length === 3, null);
    const shown = await tab.evaluate(async (address) => {
      let most = 0;
      history.replaceState({}, '', address);
      for (const end = performance.now() + 1500; performance.now() < end; ) {
        await new Promise(requestAnimationFrame);
        const slots = [...document.querySelectorAll('main .ad-slot')];
        most = Math.max(most, slots.filter((slot) => slot.checkVisibility()).length);
      }
      return most;
    }, url(1));
    expect(shown).toBe(0);
    await waitForQuoted(tab, words(0));
    expect((await told(0)).article.url).toBe(url(1));
  });
});

describe('a page that scrolling makes longer', () => {
  /** The next article comes below; the page says where it is now, or not. */
  function scrollTo(at: number, says: readonly ('address' | 'title')[]): Promise<void> {
    return tab.evaluate(
      ({ next, address, title }) => {
        const template = document.querySelectorAll('template')[next];
        document.querySelector('main')?.append(...(template?.content.cloneNode(true).childNodes ?? []));
        if (address !== undefined) history.replaceState({}, '', address);
        if (title !== undefined) document.title = title;
      },
      {
        next: at,
        ...(says.includes('address') && { address: url(at) }),
        ...(says.includes('title') && { title: titles[at] }),
      },
    );
  }

  it('stays read as the article that was opened', async () => {
    for (const at of [1, 2]) await scrollTo(at, []);
    // Something changes in the text that is read: it is looked at again.
    await tab.evaluate(() => document.querySelector('main p')?.append(' '), null);
    await tab.waitFor(() => document.querySelectorAll('[data-wirelight-ad]').length >= 9, null);
    const { article } = await told(0);
    expect(article.paragraphs.length).toBe(4);
    const quoted = (await seen(tab)).quoted.join(' ');
    expect(quoted).toContain(words(0));
    expect(quoted).not.toContain(words(1));
  });

  it('is read as the article that its window is called by', async () => {
    for (const at of [1, 2]) {
      await scrollTo(at, ['address', 'title']);
      await waitForQuoted(tab, words(at));
      const { article } = await told(at);
      expect(article.url).toBe(url(at));
      expect(article.paragraphs.length).toBe(4);
    }
    await tab.evaluate(
      ({ title, address }) => {
        document.title = title;
        history.replaceState({}, '', address);
      },
      { title: titles[0] ?? '', address: url(0) },
    );
    await waitForQuoted(tab, words(0));
    expect((await told(0)).article.paragraphs.length).toBe(4);
  });
});
