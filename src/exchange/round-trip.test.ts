import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clips, library } from '../../test/support/clip-arbitraries.ts';
import { clipWith } from '../../test/support/clips.ts';
import type { Clip, LibraryRecord } from '../model/index.ts';
import { backup } from './backup.ts';
import { type ExportFormat, englishWords, exportText } from './format.ts';
import type { ImportReading } from './import/format.ts';
import { readImport } from './import/read.ts';
import type { ExportLibrary } from './library.ts';
import { webAnnotation } from './web-annotation.ts';

const now = '2026-02-10T09:00:00.000Z';
const options = { now, locale: 'en', words: englishWords };

function read(text: string): ImportReading {
  const steps = readImport(text, now);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!(step.value >= 0 && step.value <= 1)) throw new Error(`progress of ${step.value}`);
  }
}

const there = (format: ExportFormat, what: ExportLibrary): ImportReading =>
  read(exportText(format, what, options));

const only = (some: readonly Clip[]): ExportLibrary => ({
  clips: some,
  articles: [],
  tags: [],
  categories: [],
});

const sorted = (records: readonly LibraryRecord[]): LibraryRecord[] =>
  [...records].sort((a, b) => `${a.type}/${a.value.id}`.localeCompare(`${b.type}/${b.value.id}`));

describe('export, then import', () => {
  it('gives back the whole library from a backup', () => {
    fc.assert(
      fc.property(library, (whole) => {
        const reading = there(backup, whole);
        expect(reading.rejected).toEqual([]);
        const expected: LibraryRecord[] = [
          ...whole.clips.map((value) => ({ type: 'clip', value }) as const),
          ...whole.articles.map((value) => ({ type: 'article', value }) as const),
          ...whole.tags.map((value) => ({ type: 'tag', value }) as const),
          ...whole.categories.map((value) => ({ type: 'category', value }) as const),
        ];
        expect(sorted(reading.records)).toEqual(sorted(expected));
      }),
    );
  });

  it('gives back every clip from Web Annotations', () => {
    fc.assert(
      fc.property(clips, (some) => {
        const reading = there(webAnnotation, only(some));
        expect(reading.rejected).toEqual([]);
        expect(reading.records).toEqual(some.map((value) => ({ type: 'clip', value })));
      }),
    );
  });

  it('takes what another tool changed in our annotations', () => {
    const text = exportText(webAnnotation, only([clipWith()]), options).replace(
      'Check the date.',
      'Checked: 9 February.',
    );
    const [record] = read(text).records;
    expect(record?.value).toEqual(clipWith({ note: 'Checked: 9 February.' }));
  });
});
