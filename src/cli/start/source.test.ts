import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../page/index.ts';
import { toDocument } from '../annotate/dom.ts';
import { openSource } from './source.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirelight-source-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

/** What a browser gets that goes to the source's address. */
async function served(wanted: string): Promise<string> {
  const source = await openSource(wanted, folder);
  try {
    return await (await fetch(source.url)).text();
  } finally {
    source.close();
  }
}

const agencyText = `Interfax-Ukraine
13:48 29.01.2026

Pier to open in May — Mayor Stets

3 min read
Pier to open in May — Mayor Stets

The pier will open in May, Mayor Olha Stets said at a meeting with the residents of the island on Thursday.

"We have waited for it long enough," she said <b>.

AD
`;

describe('what npm start shows', () => {
  it('is a text in an agency’s form as a page of that form', async () => {
    const page = readPage(
      toDocument(await served(await file('pier.txt', agencyText))),
      'http://localhost/article.html',
    );
    const { title, agency, publishedAt, text } = page.article;
    expect({ title, agency, publishedAt }).toEqual({
      title: 'Pier to open in May — Mayor Stets',
      agency: 'Interfax-Ukraine',
      publishedAt: '2026-01-29T13:48:00+02:00',
    });
    expect(text).toBe(`Pier to open in May — Mayor Stets
The pier will open in May, Mayor Olha Stets said at a meeting with the residents of the island on Thursday.
"We have waited for it long enough," she said <b>.`);
    expect(page.ads.map(({ label }) => label)).toEqual(['AD']);
  });

  it('is annotated without asking whether it is an article where it is plain text', async () => {
    const source = await openSource(await file('note.txt', 'A note\n\nThe mayor said so.'), folder);
    expect(source.isText).toBe(true);
    source.close();
  });

  it('is a page in the characters that it declares', async () => {
    const html = '<!doctype html><meta charset="windows-1251"><title>Причал</title>';
    const bytes = Uint8Array.from(html, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
    expect(await served(await file('pier.html', bytes))).toContain('<title>Причал</title>');
  });

  it('may be named by a file’s address', async () => {
    await file('plain.html', '<title>Plain</title>');
    expect(await served(String(pathToFileURL(join(folder, 'plain.html'))))).toBe('<title>Plain</title>');
  });

  it.each([
    ['gone.html', 'gone.html: no such file; check the path.'],
    ['.', '.: this is a folder; name the files in it.'],
    [
      'htp://pier.example/',
      'htp://pier.example/: this is neither a file nor an address that begins with http:// or https://.',
    ],
    ['https://', 'https://: this is no address.'],
  ])('is nothing where %s is asked for, in words that say why', async (wanted, words) => {
    await expect(openSource(wanted, folder)).rejects.toThrow(words);
  });

  it.each([
    ['PDF', new TextEncoder().encode('%PDF-1.7\n')],
    ['program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1)],
  ])('is no %s', async (kind, bytes) => {
    const name = await file(kind, bytes);
    await expect(openSource(name, folder)).rejects.toThrow(`${name}: this is no web page and no text.`);
  });
});
