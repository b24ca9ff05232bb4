import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { library } from '../../test/support/clip-arbitraries.ts';
import { articleWith, clipWith } from '../../test/support/clips.ts';
import type { Clip } from '../model/index.ts';
import { csv } from './csv.ts';
import { type ExportFormat, englishWords, exportText } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

const options = { now: '2026-02-10T09:00:00.000Z', locale: 'en', words: englishWords };

const write = (format: ExportFormat, ...clips: Clip[]): string =>
  exportText(format, { clips, articles: [], tags: [], categories: [] }, options);

const hostile = clipWith({
  text: '<script>alert(1)</script> [[link]] #tag `code`',
  speaker: { name: '<b>Olena</b>', role: '"] onclick=x' },
  note: '<img src=x onerror=alert(1)>',
  article: articleWith({
    title: '</title><script>alert(2)</script>\n---\nowned: true',
    url: 'javascript:alert(3)',
  }),
  tags: ['<i>', 'two words'],
});

describe('Markdown', () => {
  it('is an Obsidian note of one article: properties, heading, callout, note, tags', () => {
    const text = write(markdown, clipWith());
    const [, properties, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? [];
    expect(parseYaml(properties ?? '')).toEqual({
      title: 'Velmar port to open on Monday - mayor',
      source: 'https://agency.example/news/velmar-port',
      agency: 'Interfax-Velmar',
      published: '2026-02-02T14:30:00+02:00',
      accessed: '2026-02-03T10:14:00.000Z',
      language: 'en',
      speakers: ['Olena Tarkova'],
      countries: ['Ukraine'],
      tags: ['ports', 'to-check'],
      clips: 1,
      exported: '2026-02-10T09:00:00.000Z',
    });
    expect(body).toContain('# Velmar port to open on Monday - mayor');
    expect(body).toContain(
      '> [!quote] Olena Tarkova, the mayor of Velmar\n> "The port will open on Monday,"\n',
    );
    expect(body).toContain('#:~:text=%22The%20port%20will%20open%20on%20Monday%2C%22');
    expect(body).toContain('\nCheck the date.\n\n#ports #to-check\n');
  });

  it('gives several articles a heading each', () => {
    const text = write(
      markdown,
      clipWith(),
      clipWith({ id: 'b', article: articleWith({ id: 'b', title: 'Second' }) }),
    );
    expect(text.match(/^## .*/gmu)).toEqual(['## Velmar port to open on Monday - mayor', '## Second']);
  });

  it('reads nothing in a page’s words as markup', () => {
    const text = write(markdown, hostile);
    expect(text).not.toMatch(/^owned:/mu);
    expect(text.slice(text.indexOf('\n---\n'))).not.toMatch(/(?<!\\)<(?:script|img|b)\b/u);
    expect(text).not.toContain('](<javascript:');
    expect(text).toContain('\\[\\[link\\]\\] \\#tag \\`code\\`');
  });

  it('makes no link of an address in a page’s words, and leaves it as it stood', () => {
    const text = write(
      markdown,
      clipWith({ text: 'See https://a.example/b_c, www.a.example/d_e, ftp://f.example or ask@a.example.' }),
    );
    expect(text).toContain(
      '> See https\\://a.example/b\\_c, www\\.a.example/d\\_e, ftp\\://f.example or ask\\@a.example.\n',
    );
  });

  it('has front matter that YAML parsers read, whatever the clips hold', () => {
    fc.assert(
      fc.property(library, (whole) => {
        const text = exportText(markdown, whole, options);
        const end = text.indexOf('\n---\n', 4);
        expect(parseYaml(text.slice(4, end))).toMatchObject({ clips: whole.clips.length });
      }),
    );
  });
});

describe('HTML', () => {
  it('stands alone: no script, no outside resource', () => {
    const { document } = parseHTML(write(html, clipWith()));
    expect(document.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(document.querySelector('blockquote')?.textContent).toBe('"The port will open on Monday,"');
    expect(document.querySelector('h2')?.textContent).toBe('Velmar port to open on Monday - mayor');
    expect(document.querySelector('.note')?.textContent).toBe('Check the date.');
  });

  it('shows markup as text and links to nothing but the web', () => {
    const { document } = parseHTML(write(html, hostile));
    expect(document.querySelectorAll('script, img, b, i, [onclick], [onerror]')).toHaveLength(0);
    expect(document.querySelector('blockquote')?.textContent).toContain('<script>alert(1)</script>');
    expect(
      [...document.querySelectorAll('a')].every((link) => /^https?:/u.test(link.getAttribute('href') ?? '')),
    ).toBe(true);
  });

  it('never lets a text become an element', () => {
    const tags = new Set([
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'h1',
      'h2',
      'p',
      'article',
      'div',
      'strong',
    ]);
    for (const tag of ['bdi', 'blockquote', 'span', 'a', 'time']) tags.add(tag);
    fc.assert(
      fc.property(library, (whole) => {
        const { document } = parseHTML(exportText(html, whole, options));
        for (const element of document.querySelectorAll('*')) expect(tags).toContain(element.localName);
      }),
    );
  });
});

describe('CSV', () => {
  const rowsOf = (text: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

  it('starts with a byte order mark and has a row for every clip', () => {
    const text = write(csv, clipWith(), clipWith({ id: 'clip-2' }));
    expect(text.startsWith('\uFEFF"id","kind","text"')).toBe(true);
    expect(rowsOf(text)).toHaveLength(2);
    expect(rowsOf(text)[0]).toMatchObject({
      speaker: 'Olena Tarkova',
      countries: 'UA',
      tags: 'ports; to check',
      published: '2026-02-02T14:30:00+02:00',
    });
  });

  it('gives what the reader corrected, not what was found', () => {
    const text = write(
      csv,
      clipWith({ corrections: { speaker: { name: 'Ivan Dorosh' }, countries: ['PL'] } }),
    );
    expect(rowsOf(text)[0]).toMatchObject({ speaker: 'Ivan Dorosh', role: '', countries: 'PL' });
  });

  it('lets no cell run as a formula', () => {
    fc.assert(
      fc.property(library, (whole) => {
        for (const row of rowsOf(exportText(csv, whole, options))) {
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠−]/u);
        }
      }),
    );
  });
});
