import { describe, expect, it } from 'vitest';
import { articleWith, clipWith } from '../../../../test/support/clips.ts';
import { inventedClips } from '../../../../test/support/invented-library.ts';
import type { Clip, LibraryQuery } from '../../../model/index.ts';
import { atOnce } from '../state/slices.ts';
import { type Entry, entryOf } from './entry.ts';
import { countFacets, filterEntries } from './filter.ts';
import { groupEntries } from './group.ts';
import { createSearch } from './search.ts';
import { newestFirst, sortEntries } from './sort.ts';
import { normaliseTerm, tokenise } from './tokens.ts';

const entries = (...clips: Clip[]): Entry[] => clips.map((clip) => entryOf(clip));

const named = (id: string, part: Partial<Clip>): Clip => clipWith({ id: `article-1:${id}`, ...part });

const names = (found: readonly Entry[]): string[] => found.map(({ id }) => id.replace('article-1:', ''));

function search(clips: readonly Clip[], text: string): string[] | undefined {
  const index = createSearch((code) => (code === 'PL' ? 'Польща' : code));
  for (const clip of clips) index.put(entryOf(clip));
  const found = atOnce(index.find(text));
  if (found === undefined) return undefined;
  return [...found].sort(([, a], [, b]) => b - a).map(([id]) => id.replace('article-1:', ''));
}

describe('words', () => {
  it('are cut in three languages, apostrophes inside them kept', () => {
    expect(tokenise("П'ять портів, 4,2 млн — don’t; объём")).toEqual([
      "П'ять",
      'портів',
      '4',
      '2',
      'млн',
      'don’t',
      'объём',
    ]);
  });

  it.each([
    ['санкції', 'санкцій', 'санкціями'],
    ['санкции', 'санкций', 'санкциями'],
    ['безпека', 'безпеки', 'безпекою'],
    ['тарифи', 'тарифів', 'тарифами'],
    ['Ports', 'port', 'port’s'],
    ['партнёр', 'партнер', 'ПАРТНЁРЫ'],
    ["п'ятниця", 'п’ятниця', 'пʼятниці'],
    ['café', 'cafe', 'Cafés'],
  ])('%s, %s and %s are one', (...forms) => {
    expect(new Set(forms.map(normaliseTerm)).size).toBe(1);
  });

  it('that differ stay apart', () => {
    expect(normaliseTerm('порт')).not.toBe(normaliseTerm('портал'));
    expect(normaliseTerm('їжа')).not.toBe(normaliseTerm('иж'));
  });
});

describe('search', () => {
  const clips = [
    named('words', { text: 'The grain terminal will open', note: '', tags: [] }),
    named('note', { text: 'Something else', note: 'ask about tariffs', tags: [] }),
    named('speaker', {
      text: 'Other words',
      speaker: { name: 'Ганна Лисенко', role: 'економістка' },
      note: '',
      tags: [],
    }),
    named('tag', { text: 'More words', note: '', tags: ['chapter 3'] }),
    named('country', { text: 'Last words', countries: ['PL'], note: '', tags: [] }),
  ];

  it.each([
    ['grain', 'words'],
    ['grai', 'words'],
    ['tariff', 'note'],
    ['Лисенко', 'speaker'],
    ['економісткою', 'speaker'],
    ['chapter', 'tag'],
    ['польщі', 'country'],
  ])('finds "%s"', (text, id) => {
    expect(search(clips, text)).toEqual([id]);
  });

  it('forgives a wrong letter, and a dropped one', () => {
    expect(search(clips, 'terminel')).toEqual(['words']);
    expect(search(clips, 'termnal')).toEqual(['words']);
  });

  it('wants every word', () => {
    expect(search(clips, 'grain tariffs')).toEqual([]);
    expect(search(clips, 'the grain')).toEqual(['words']);
  });

  it('narrows nothing while there is no word yet', () => {
    expect(search(clips, ' ')).toBeUndefined();
    expect(search(clips, 'g')).toBeUndefined();
    expect(search(clips, 'the')).toBeUndefined();
  });

  it('follows changes and removals', () => {
    const index = createSearch(String);
    index.put(entryOf(named('a', { note: 'first' })));
    index.put(entryOf(named('a', { note: 'second' })));
    expect(atOnce(index.find('first'))?.size).toBe(0);
    expect(atOnce(index.find('second'))?.size).toBe(1);
    index.remove('article-1:a');
    index.remove('article-1:a');
    expect(atOnce(index.find('second'))?.size).toBe(0);
  });
});

describe('filters', () => {
  const library = entries(
    named('a', { kind: 'claim', countries: ['UA', 'PL'], tags: ['x'] }),
    named('b', { kind: 'quotation', countries: ['PL'], tags: ['x', 'y'] }),
    named('c', { kind: 'quotation', countries: [], tags: [], corrections: { notQuotation: true } }),
    named('d', {
      kind: 'selection',
      countries: ['UA'],
      tags: [],
      article: articleWith({ publishedAt: '2025-12-31T23:30:00+02:00' }),
    }),
  );
  const filter = (query: LibraryQuery): string[] => names(atOnce(filterEntries(library, query, undefined)));

  it('are alternatives within one, and narrow together', () => {
    expect(filter({ countries: ['PL', 'UA'] })).toEqual(['a', 'b', 'd']);
    expect(filter({ countries: ['PL', 'UA'], kinds: ['quotation', 'selection'] })).toEqual(['b', 'd']);
  });

  it('leave out what is no quotation, unless it is asked for', () => {
    expect(filter({})).toEqual(['a', 'b', 'd']);
    expect(filter({ dismissed: true })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('take days as the agency dates them, both ends included', () => {
    expect(filter({ from: '2025-12-31', to: '2025-12-31' })).toEqual(['d']);
  });

  it('see a clip as the reader corrected it', () => {
    const corrected = entries(named('e', { corrections: { speaker: { name: 'Ivan Dorosh' } } }));
    expect(atOnce(filterEntries(corrected, { speakers: ['Ivan Dorosh'] }, undefined))).toHaveLength(1);
  });

  it('are counted as if their own choice were not made', () => {
    const counts = atOnce(countFacets(library, { kinds: ['claim'] }, undefined));
    expect(Object.fromEntries(counts.kinds)).toEqual({ claim: 1, quotation: 1, selection: 1 });
    expect(Object.fromEntries(counts.countries)).toEqual({ UA: 1, PL: 1 });
  });

  it('count what choosing them would leave', () => {
    const all = inventedClips(80).map((clip) => entryOf(clip));
    const { speakers } = atOnce(countFacets(all, { languages: ['uk'] }, undefined));
    for (const [speaker, count] of speakers) {
      expect(atOnce(filterEntries(all, { languages: ['uk'], speakers: [speaker] }, undefined))).toHaveLength(
        count,
      );
    }
  });
});

describe('order', () => {
  const library = entries(
    named('old', { createdAt: '2026-01-01T00:00:00.000Z', speaker: { name: 'Ґалаґан' } }),
    named('new', { createdAt: '2026-02-01T00:00:00.000Z', speaker: { name: 'Зленко' } }),
    named('none', {
      createdAt: '2026-01-15T00:00:00.000Z',
      speaker: { name: 'x' },
      corrections: { speaker: 'unknown' },
    }),
  ).sort(newestFirst);

  it('is newest first, or the reverse', () => {
    expect(names(library)).toEqual(['new', 'none', 'old']);
    expect(names(atOnce(sortEntries(library, 'oldest', undefined, 'uk')))).toEqual(['old', 'none', 'new']);
  });

  it('is by name as the language has it, the nameless last', () => {
    expect(names(atOnce(sortEntries(library, 'speaker', undefined, 'uk')))).toEqual(['old', 'new', 'none']);
  });

  it('is the best match first', () => {
    const found = new Map([
      ['article-1:old', 3],
      ['article-1:new', 1],
    ]);
    expect(names(atOnce(sortEntries(library, 'relevance', found, 'uk')))).toEqual(['old', 'new', 'none']);
  });
});

describe('groups', () => {
  it('hold a clip under each of its countries, and those without one last', () => {
    const library = entries(
      named('a', { countries: [] }),
      named('b', { countries: ['UA', 'PL'] }),
      named('c', { countries: ['PL'] }),
    );
    const groups = atOnce(groupEntries(library, 'country'));
    expect(groups.map(({ key, entries: members }) => [key, names(members)])).toEqual([
      ['PL', ['b', 'c']],
      ['UA', ['b']],
      ['', ['a']],
    ]);
  });
});
