import type { ExportLibrary } from '../../../exchange/index.ts';
import type { Result } from '../../../messages/result.ts';
import { ok } from '../../../messages/result.ts';
import type { ArticleRecord, Category, Clip, Tag } from '../../../model/index.ts';
import type { LibraryPort } from '../state/port.ts';

/** Records asked for at a time. */
const pageSize = 500;
/** Up to so many articles are asked for one by one; for more, the whole library is read once. */
const fewArticles = 40;

/** What a caller may watch and stop. */
export interface Watch {
  readonly signal: AbortSignal;
  /** @param share 0 to 1 */
  readonly progress: (share: number) => void;
}

/**
 * The clips with the records that they lean on. A whole library comes with every article, tag and category; a part of
 * it with its own.
 */
export async function gather(
  port: LibraryPort,
  clips: readonly Clip[],
  whole: boolean,
  watch: Watch,
): Promise<Result<ExportLibrary>> {
  const articleIds = new Set(clips.map(({ article }) => article.id));
  if (!whole && articleIds.size <= fewArticles) return gatherFew(port, clips, [...articleIds], watch);
  const articles: ArticleRecord[] = [];
  const tags: Tag[] = [];
  const categories: Category[] = [];
  let after: string | undefined;
  let read = 0;
  do {
    watch.signal.throwIfAborted();
    const answer = await port.listRecords(after, pageSize);
    if (!answer.ok) return answer;
    for (const record of answer.value.items) {
      if (record.type === 'article' && (whole || articleIds.has(record.value.id)))
        articles.push(record.value);
      else if (record.type === 'tag') tags.push(record.value);
      else if (record.type === 'category') categories.push(record.value);
    }
    read += answer.value.items.length;
    watch.progress(Math.min(1, read / Math.max(1, answer.value.total)));
    after = answer.value.next;
  } while (after !== undefined);
  return ok({ clips, articles, ...leanedOn(clips, tags, categories, whole) });
}

async function gatherFew(
  port: LibraryPort,
  clips: readonly Clip[],
  articleIds: readonly string[],
  watch: Watch,
): Promise<Result<ExportLibrary>> {
  const articles: ArticleRecord[] = [];
  for (const id of articleIds) {
    watch.signal.throwIfAborted();
    const answer = await port.getArticle(id);
    if (!answer.ok) return answer;
    if (answer.value.article !== undefined) articles.push(answer.value.article);
  }
  const [tags, categories] = await Promise.all([port.listTags(), port.listCategories()]);
  if (!tags.ok) return tags;
  if (!categories.ok) return categories;
  return ok({ clips, articles, ...leanedOn(clips, tags.value.tags, categories.value.categories, false) });
}

function leanedOn(
  clips: readonly Clip[],
  tags: readonly Tag[],
  categories: readonly Category[],
  whole: boolean,
): Pick<ExportLibrary, 'tags' | 'categories'> {
  if (whole) return { tags, categories };
  const names = new Set(clips.flatMap((clip) => clip.tags));
  const ids = new Set(clips.map(({ category }) => category));
  return {
    tags: tags.filter(({ name }) => names.has(name)),
    categories: categories.filter(({ id }) => ids.has(id)),
  };
}
