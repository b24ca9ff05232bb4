import type { ClipKind } from '../../model/index.ts';
import { digest } from './article-id.ts';

/**
 * The id of a clip: its article's id, a colon, and a digest of what was clipped, so that the same passage saved
 * again, here or on another machine, is the same clip, and an article's clips stand together in the store.
 * A claim is a quotation's words, so the two share an id. `occurrence` tells equal words of one article apart,
 * counted from 0 in reading order.
 */
export function clipIdOf(articleId: string, kind: ClipKind, exact: string, occurrence = 0): string {
  if (kind === 'article') return `${articleId}:article`;
  const sort = kind === 'claim' ? 'quotation' : kind;
  return `${articleId}:${digest(JSON.stringify([sort, exact.normalize().replace(/\s+/g, ' ').trim(), occurrence]))}`;
}
