import type { ListPage } from '../../messages/clips.ts';
import { Refusal } from '../../messages/result.ts';
import type { ArticleRecord, Category, Clip, LibraryRecord, Tag } from '../../model/index.ts';
import { isOf } from './current.ts';
import { countMost, type Database, type Found, getMany, getRange } from './database.ts';
import { documentId, type RecordType, readDocument } from './document.ts';
import type { Quarantine } from './quarantine.ts';

interface Values {
  readonly clip: Clip;
  readonly article: ArticleRecord;
  readonly tag: Tag;
  readonly category: Category;
}

export type RecordOf<T extends RecordType> = Values[T];

/** Reads records of the library; what cannot be read is noted in quarantine and left out. */
export interface Records {
  get<T extends RecordType>(type: T, ids: readonly string[]): Promise<readonly RecordOf<T>[]>;
  /** All of a type, or those whose ids begin with `prefix`. */
  all<T extends RecordType>(type: T, prefix?: string): Promise<readonly RecordOf<T>[]>;
  /** A page of a type, in the order of ids. */
  page<T extends RecordType>(type: T, limit: number, after?: string): Promise<ListPage<RecordOf<T>>>;
  /** A page of everything. */
  pageOfAll(limit: number, after?: string): Promise<ListPage<LibraryRecord>>;
  /** One record that has to be there; refuses with "not-there" otherwise. */
  need<T extends RecordType>(type: T, id: string): Promise<RecordOf<T>>;
  read(document: Found): Promise<LibraryRecord | undefined>;
}

export function createRecords(db: Database, quarantine: Quarantine): Records {
  async function read(document: Found): Promise<LibraryRecord | undefined> {
    if (document.content === undefined) return undefined;
    const reading = readDocument(document.id, document.content);
    if (reading.ok) return reading.record;
    await quarantine.note(document, reading.reason);
    return undefined;
  }

  async function readAll(documents: readonly Found[]): Promise<readonly LibraryRecord[]> {
    const records: LibraryRecord[] = [];
    for (const document of documents) {
      const record = await read(document);
      if (record !== undefined) records.push(record);
    }
    return records;
  }

  const valuesOf = <T extends RecordType>(type: T, records: readonly LibraryRecord[]): RecordOf<T>[] =>
    records.flatMap((record) => (isOf(record, type) ? [record.value] : []));

  /** Counted with the first page; the pages after it repeat that number. */
  const totals = new Map<string, number>();

  async function totalOf(prefix: string, isFirst: boolean): Promise<number> {
    const known = totals.get(prefix);
    if (!isFirst && known !== undefined) return known;
    const total = await countMost(db, prefix);
    totals.set(prefix, total);
    return total;
  }

  async function pageOf(
    prefix: string,
    limit: number,
    after?: string,
  ): Promise<{ records: readonly LibraryRecord[]; next?: string; total: number }> {
    const start = after === undefined ? {} : { after };
    const documents = await getRange(db, prefix, { limit, ...start });
    const fitting = documents.slice(0, fittingCount(documents));
    const records = await readAll(fitting);
    const last = fitting.at(-1);
    const isMore = documents.length === limit || fitting.length < documents.length;
    const next = isMore && last !== undefined ? { next: last.id } : {};
    return { records, total: await totalOf(prefix, after === undefined), ...next };
  }

  async function get<T extends RecordType>(type: T, ids: readonly string[]): Promise<readonly RecordOf<T>[]> {
    const documents = await getMany(
      db,
      ids.map((id) => documentId(type, id)),
    );
    return valuesOf(type, await readAll([...documents.values()]));
  }

  return {
    get,
    async all(type, prefix = '') {
      return valuesOf(type, await readAll(await getRange(db, documentId(type, prefix))));
    },
    async page(type, limit, after) {
      const { records, ...rest } = await pageOf(documentId(type, ''), limit, after);
      return { items: valuesOf(type, records), ...rest };
    },
    async pageOfAll(limit, after) {
      const { records, ...rest } = await pageOf('', limit, after);
      return { items: records, ...rest };
    },
    async need(type, id) {
      const [value] = await get(type, [id]);
      if (value === undefined) throw new Refusal('not-there', 'This is not in the library any more.');
      return value;
    },
    read,
  };
}

/** Characters of a page at most: browsers limit a message to 64 MB. */
const LARGEST_PAGE = 8_000_000;

/** How many of the documents fit into one page, at least one. */
function fittingCount(documents: readonly Found[]): number {
  let size = 0;
  for (const [index, { content }] of documents.entries()) {
    size += JSON.stringify(content ?? null).length;
    if (size > LARGEST_PAGE) return Math.max(1, index);
  }
  return documents.length;
}
