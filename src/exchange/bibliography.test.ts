import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../test/support/clip-arbitraries.ts';
import { articleWith, clipWith } from '../../test/support/clips.ts';
import type { Clip } from '../model/index.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { type ExportFormat, englishWords, exportText } from './format.ts';
import { ris } from './ris.ts';

const options = { now: '2026-02-10T09:00:00.000Z', locale: 'en', words: englishWords };

const write = (format: ExportFormat, ...clips: Clip[]): string =>
  exportText(format, { clips, articles: [], tags: [], categories: [] }, options);

/** What a reference manager understands of it. */
const read = (text: string): Record<string, unknown>[] => new Cite(text).data;

const ukrainian = clipWith({
  id: 'clip-2',
  article: articleWith({
    id: 'article-2',
    title: 'Порт & «Вельмар»: 100% {готово} _на_ US $5 #1 ~ ^ \\ side',
    url: 'https://agency.example/новини/порт?a=1&b={2}',
    lang: 'uk',
  }),
});

describe.each([bibtex, ris, cslJson])('$id', (format) => {
  it('is read by citation-js with title, agency, date, address and day of access', () => {
    const [entry] = read(write(format, clipWith()));
    expect(entry).toMatchObject({
      title: 'Velmar port to open on Monday - mayor',
      'container-title': 'Interfax-Velmar',
      URL: 'https://agency.example/news/velmar-port',
      accessed: { 'date-parts': [[2026, 2, 3]] },
    });
    expect(JSON.stringify(entry?.issued)).toContain('2026');
    expect(entry?.note).toContain('Olena Tarkova, the mayor of Velmar: "The port will open on Monday,"');
    expect(entry?.keyword).toMatch(/ports, ?to check/u);
  });

  it('names the authors as the byline does, without guessing which word is the family name', () => {
    const byline = ['Ines Quay', 'Дарʼя Коваль', 'Vale, Roe and Daughters'];
    const [entry] = read(write(format, clipWith({ article: articleWith({ byline }) })));
    // citation-js calls who signs a newspaper's article its reporter where RIS names the paper as well
    const authors = entry?.author ?? entry?.reporter;
    expect(JSON.stringify(authors)).toMatch(/Ines.*Quay.*Дарʼя.*Коваль.*Vale.*Roe and Daughters/u);
    expect(authors).toHaveLength(3);
  });

  it('keeps every character of a title', () => {
    expect(read(write(format, ukrainian))[0]?.title).toBe(ukrainian.article.title);
  });

  it('gives an article one entry, however many clips it has, and articles different keys', () => {
    const entries = read(write(format, clipWith(), clipWith({ id: 'clip-3', text: 'Another.' }), ukrainian));
    expect(entries).toHaveLength(2);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
    expect(String(entries[0]?.note)).toContain('Another.');
  });

  it('leaves out what is unknown', () => {
    const { agency: _, publishedAt: _at, ...article } = articleWith({ lang: 'und' });
    const [entry] = read(write(format, clipWith({ article })));
    expect(entry).not.toHaveProperty('container-title');
    expect(entry).not.toHaveProperty('issued');
    expect(entry).not.toHaveProperty('author');
    expect(entry).not.toHaveProperty('language');
  });
});

describe('a title in BibTeX', () => {
  it('keeps its capitals in braces, in any script, since styles write titles in small letters', () => {
    const title = 'Mayor of Velmar: UN to open port. Порт у Вельмарі';
    const text = write(bibtex, clipWith({ article: articleWith({ title }) }));
    expect(text).toContain('title = {{Mayor} of {Velmar}: {UN} to open port. {Порт} у {Вельмарі}},');
    expect(read(text)[0]?.title).toBe(title);
  });
});

describe('any library', () => {
  it('is a list of records in RIS whose lines are all fields', () => {
    fc.assert(
      fc.property(library, (whole) => {
        const lines = exportText(ris, whole, options).split('\r\n');
        expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u.test(line))).toBe(true);
        const articles = new Set(whole.clips.map((clip) => clip.article.id)).size;
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(articles);
        expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(articles);
      }),
    );
  });

  it('has balanced braces in BibTeX, so that no entry swallows the next', () => {
    fc.assert(
      fc.property(library, (whole) => {
        let depth = 0;
        for (const part of exportText(bibtex, whole, options)
          .replace(/\\[{}]/gu, '')
          .match(/[{}]/gu) ?? []) {
          depth += part === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('is valid JSON in CSL', () => {
    fc.assert(
      fc.property(library, (whole) => {
        const items: unknown = JSON.parse(exportText(cslJson, whole, options));
        expect(items).toHaveLength(new Set(whole.clips.map((clip) => clip.article.id)).size);
      }),
    );
  });
});
