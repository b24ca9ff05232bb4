import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';
import { BODY, HEADLINE } from '../../support/plain-report.ts';

const title = (words: string) => `<title>${words}</title>`;
const declared = (words: string) => `<meta property="og:title" content="${words}">`;
const stated = (words: string) =>
  `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "${words}"}</script>`;

/** What is read of a page whose head and first lines are these. */
function reading(head: string, above: string, below = '') {
  const html = `<!doctype html><html lang="de"><head>${head}</head><body>${above}${BODY.map((line) => `<p>${line}</p>`).join('')}${below}</body></html>`;
  const page = readPage(toDocument(html), 'https://bote.example/40912');
  const { text, paragraphs, headline, title: named } = page.article;
  const line = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    kind: page.detection.kind,
    title: named,
    headline: headline && line(headline),
    lines: paragraphs.map(line),
  };
}

it('is read without names that only an underscore parts from it', () => {
  const own = '绿谷镇入冬前重新开通被洪水冲毁的石桥';
  const page = reading(title(`${own}_时政频道_码头网`), `<div>${own}</div>`);
  expect(page).toMatchObject({ title: own, headline: own, lines: BODY });
});

describe('the headline', () => {
  const site = title(`${HEADLINE} | Nordbuchter Bote`);
  it.each([
    ['in a box below a section’s heading', site, `<h1>Politik</h1><div>${HEADLINE}</div>`],
    [
      'in a box below the site’s motto',
      site,
      `<h1>Die unabhängige Zeitung für Nordbucht</h1><div>${HEADLINE}</div>`,
    ],
    [
      'in a box below a motto with some of its words',
      site,
      `<h1>Nordbucht und Salzmoor: die Zeitung für den Hafen</h1><div>${HEADLINE}</div>`,
    ],
    [
      'below a section that the title names as well',
      title(`${HEADLINE} | Politik aus Nordbucht | Bote`),
      `<h1>Politik aus Nordbucht</h1><h2>${HEADLINE}</h2>`,
    ],
    [
      'in a box below a motto that the title names as well',
      title(`${HEADLINE} - Die unabhängige Zeitung für Nordbucht`),
      `<h1>Die unabhängige Zeitung für Nordbucht</h1><div>${HEADLINE}</div>`,
    ],
    ['behind the site’s name and a colon', title(`Nordbuchter Bote: ${HEADLINE}`), `<b>${HEADLINE}</b>`],
    [
      'behind the site’s name in the title',
      title(`Nordbuchter Bote | ${HEADLINE}`),
      `<h1>Nordbuchter Bote</h1><div><b>${HEADLINE}</b></div>`,
    ],
    [
      'where only the structured data says it',
      title('Nordbuchter Bote') + declared('Nordbuchter Bote') + stated(HEADLINE),
      `<h1>Nordbuchter Bote</h1><div>${HEADLINE}</div>`,
    ],
    [
      'and not the list of news that has it too',
      site,
      `<ul><li><a href="/1">${HEADLINE}</a></li><li><a href="/2">Markthalle wird im Herbst verkauft</a></li></ul><h1>Bote am Hafen</h1><div>${HEADLINE}</div>`,
    ],
    [
      'and not the heading of another article that shares its words',
      site,
      `<h1>Nordbuchter Bote</h1><div>${HEADLINE}</div>`,
      '<h3>Neue Fährlinie nach Salzmoor: Hafenrat im Streit</h3>',
    ],
    [
      'where the page declares nothing and links its name',
      '',
      `<h1><a href="/">Bote vom Hafen in Nordbucht</a></h1><h2>${HEADLINE}</h2>`,
    ],
  ])('is found %s', (_where, head, above, below = '') => {
    const { title: named, headline, lines } = reading(head, above, below);
    expect({ title: named, headline, lines: lines.filter((line) => BODY.includes(line)) }).toEqual({
      title: HEADLINE,
      headline: HEADLINE,
      lines: BODY,
    });
    expect(lines).not.toContain(HEADLINE);
  });

  it('is the page’s heading, though the title says it in other words elsewhere', () => {
    const heading = 'Neue Fährlinie nach Salzmoor: Hafenrat stimmt zu';
    const { headline } = reading(declared(HEADLINE) + site, `<div>${HEADLINE}</div><h1>${heading}</h1>`);
    expect(headline).toBe(heading);
  });

  it('is the heading that links to its own page', () => {
    const { headline } = reading(site, `<h1><a href="/40912">${HEADLINE}</a></h1>`);
    expect(headline).toBe(HEADLINE);
  });

  it('is a line in a box that says it in hardly other words, and that of the title stays', () => {
    const { headline, title: named } = reading(
      declared('Neue Fährlinie nach Salzmoor: Hafenrat beschließt'),
      '<h1>Politik und Wirtschaft</h1><div>Hafenrat beschließt die neue Fährlinie nach Salzmoor</div>',
    );
    expect(headline).toBe('Hafenrat beschließt die neue Fährlinie nach Salzmoor');
    expect(named).toBe('Neue Fährlinie nach Salzmoor: Hafenrat beschließt');
  });

  it('below the site’s own heading and menu makes a page an article as the first one does', () => {
    const menu = ['Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Wetter', 'Reise', 'Leute'];
    const entries = menu.map((words) => `<li><a href="/${words}">${words}</a></li>`).join('');
    const own = `<h2>${HEADLINE}</h2><div>29. Januar 2026, 13:48</div>`;
    expect(reading(site, `<h1>Bote</h1><ul>${entries}</ul>${own}`).kind).toBe('article');
  });
});
