import type { ArticleRecord, LibraryRecord } from '../../model/index.ts';
import { canonicalJson } from '../store/canonical-json.ts';

/**
 * The one record that versions made apart stand for, where nothing has to be chosen: they differ only in when
 * they were made, or are an article's addresses, a tag or a category. Undefined where the reader has to choose.
 * Both machines come to the same record, whatever order the versions are in.
 */
export function mergeVersions(versions: readonly LibraryRecord[]): LibraryRecord | undefined {
  const sorted = versions.toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  const [first] = sorted;
  if (first === undefined || sorted.some(({ type }) => type !== first.type)) return undefined;
  if (first.type === 'article') {
    const articles = sorted.flatMap((record) => (record.type === 'article' ? [record.value] : []));
    return { type: 'article', value: mergeArticles(articles) };
  }
  if (first.type === 'tag')
    return earliest(sorted, ({ value }) => ('createdAt' in value ? value.createdAt : ''));
  const contents = new Set(sorted.map((record) => canonicalJson(withoutTimes(record))));
  return contents.size === 1
    ? earliest(sorted, ({ value }) => ('createdAt' in value ? value.createdAt : ''))
    : undefined;
}

function earliest(
  records: readonly LibraryRecord[],
  at: (record: LibraryRecord) => string,
): LibraryRecord | undefined {
  return records.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))[0];
}

/** Every address, the first reading, the first snapshot. */
function mergeArticles(records: readonly ArticleRecord[]): ArticleRecord {
  const [first, ...rest] = records.toSorted((a, b) => (a.article.accessedAt < b.article.accessedAt ? -1 : 1));
  if (first === undefined) throw new RangeError('There has to be a version.');
  const snapshots = [first, ...rest].flatMap(({ snapshot }) => (snapshot === undefined ? [] : [snapshot]));
  const [snapshot] = snapshots.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
  const urls = [...new Set(records.flatMap((record) => record.urls))].sort().slice(0, 1000);
  return { id: first.id, article: first.article, urls, ...(snapshot === undefined ? {} : { snapshot }) };
}

function withoutTimes(record: LibraryRecord): unknown {
  if (record.type !== 'clip') return record;
  const { createdAt: _created, updatedAt: _updated, ...clip } = record.value;
  const { accessedAt: _accessed, ...article } = clip.article;
  const { source: _source, ...target } = clip.target;
  return { ...clip, article, target };
}
