import type { Conflict } from '../../../messages/clips.ts';
import type { LibraryRecord } from '../../../model/index.ts';
import { formatList, t } from '../../kit/index.ts';

/** One thing in which the versions differ, with each version's value. */
export interface Difference {
  readonly label: string;
  readonly values: readonly string[];
}

const titleOf = (record: LibraryRecord): string => {
  switch (record.type) {
    case 'clip':
      return record.value.text;
    case 'article':
      return record.value.article.title;
    case 'tag':
    case 'category':
      return record.value.name;
  }
};

/** What a reader may have changed in a record, by name. */
function parts(record: LibraryRecord): readonly (readonly [label: string, value: string])[] {
  if (record.type !== 'clip') return [[t('conflictContent'), JSON.stringify(record.value)]];
  const { note, tags, category, corrections } = record.value;
  return [
    [t('libraryNote'), note],
    [t('libraryTags'), formatList(tags)],
    [t('libraryFacetCategory'), category ?? ''],
    [t('conflictCorrections'), corrections === undefined ? '' : JSON.stringify(corrections)],
  ];
}

/** The record's name, and in what its versions differ; everything if they differ in nothing that has a name. */
export function differences({ id, versions }: Conflict): { title: string; rows: readonly Difference[] } {
  const [first] = versions;
  if (first === undefined) return { title: id, rows: [] };
  const all = parts(first.record).map(([label], at) => ({
    label,
    values: versions.map(({ record }) => parts(record)[at]?.[1] ?? ''),
  }));
  const differing = all.filter(({ values }) => new Set(values).size > 1);
  return { title: titleOf(first.record), rows: differing.length === 0 ? all : differing };
}
