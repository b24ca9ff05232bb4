import { correctedClip } from '../annotate/index.ts';
import type { ArticleRecord, Category, Clip, ClipArticle, Tag } from '../model/index.ts';

/** What an export is made of: the clips chosen, with the records that they lean on. */
export interface ExportLibrary {
  readonly clips: readonly Clip[];
  readonly articles: readonly ArticleRecord[];
  readonly tags: readonly Tag[];
  readonly categories: readonly Category[];
}

/** The clips of one article, in reading order. */
export interface ArticleClips {
  readonly article: ClipArticle;
  /** The article's whole text where the reader saved it. */
  readonly fullText?: string;
  readonly clips: readonly Clip[];
}

/** Where the clip starts in its article, in code points; clips of the whole article come first, unknown ones last. */
export function positionOf(clip: Clip): number {
  if (clip.kind === 'article') return -1;
  for (const selector of clip.target.selectors) {
    if (selector.type === 'TextPositionSelector') return selector.start;
  }
  return Number.MAX_SAFE_INTEGER;
}

/** Clips by article: articles in order of publication (of reading where unknown), clips as they stand in the text. */
export function byArticle({ clips, articles }: ExportLibrary): readonly ArticleClips[] {
  const texts = new Map<string, string>();
  for (const { id, snapshot } of articles) if (snapshot !== undefined) texts.set(id, snapshot.article.text);
  const groups = new Map<string, Clip[]>();
  for (const clip of clips) {
    const group = groups.get(clip.article.id);
    if (group === undefined) groups.set(clip.article.id, [clip]);
    else group.push(clip);
  }
  const result: ArticleClips[] = [];
  for (const [id, group] of groups) {
    const sorted = group
      .map(correctedClip)
      .sort((a, b) => positionOf(a) - positionOf(b) || compare(a.id, b.id));
    const [first] = sorted;
    const fullText = texts.get(id);
    if (first === undefined) continue;
    result.push({ article: first.article, clips: sorted, ...(fullText === undefined ? {} : { fullText }) });
  }
  return result.sort(
    (a, b) => compare(dateOf(a.article), dateOf(b.article)) || compare(a.article.id, b.article.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The moment to sort an article by: published, else read. ISO 8601 in UTC. */
function dateOf(article: ClipArticle): string {
  const date = new Date(article.publishedAt ?? article.accessedAt);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
