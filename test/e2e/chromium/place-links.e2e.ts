import { beforeAll, it } from 'vitest';
import { textDirective, withDirective } from '../../../src/exchange/text-fragment.ts';
import type { Tab } from '../support/harness.ts';
import { withBrowser } from '../support/stage.ts';

const address = 'https://velmar-news.example/long';

const filler = 'Рядок про порт, що стоїть між іншими рядками. A line among other lines about the port. ';

/** Paragraphs of an article; the third and the sixth are twins but for their ends. */
const paragraphs = [
  'Velmar port to open on Monday',
  filler.repeat(120),
  '"We will open on Monday," the mayor said.',
  filler.repeat(30),
  'Порт відкриється, каже мерка, «не раніше ніж у понеділок»; ціна - 4,2 млн (100%) & більше.',
  '"We will open on Monday," the harbour master said, too.',
  filler.repeat(30),
  `A long answer begins here. ${'It goes on and on without a word of news. '.repeat(12)}And here it ends.`,
  filler.repeat(30),
];
const text = paragraphs.join('\n\n');

let tab: Tab;

const stage = withBrowser({
  [address]: `<!doctype html><meta charset="utf-8"><title>Velmar</title><article>${paragraphs
    .map((words, at) => `<p id="p${at}">${words.replaceAll('&', '&amp;')}</p>`)
    .join('')}</article>`,
});

beforeAll(async () => {
  tab = await stage.browser.newTab();
});

it.each([
  ['a quotation with a twin before it', '"We will open on Monday,"', 1, 5],
  ['the first of the twins', '"We will open on Monday,"', 0, 2],
  ['Ukrainian words with marks', '«не раніше ніж у понеділок»; ціна - 4,2 млн (100%) & більше', 0, 4],
  ['a long passage', paragraphs[7] ?? '', 0, 7],
])('a link opens at %s', async (_name, words, twin, paragraph) => {
  let start = text.indexOf(words);
  for (let n = 0; n < twin; n += 1) start = text.indexOf(words, start + 1);
  const directive = textDirective(text, { start, end: start + words.length });
  if (directive === undefined) throw new Error('The passage has a link.');
  // A fragment is followed on a navigation of its own, not from one place of the page to another.
  await tab.goto('about:blank');
  await tab.goto(withDirective(address, directive));
  await tab.waitFor((at) => {
    const place = document.querySelector(`#p${at}`)?.getBoundingClientRect();
    return place !== undefined && scrollY > 0 && place.top < innerHeight && place.bottom > 0;
  }, paragraph);
});
