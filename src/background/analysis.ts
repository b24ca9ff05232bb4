import { analyse } from '../analyse/index.ts';
import type { Analysis, Article } from '../model/index.ts';
import { keyOf, recall, remember } from './analysis-cache.ts';

/** Analyses an article, or remembers having done so. */
export async function analysisOf(article: Article): Promise<Analysis> {
  const key = await keyOf(article);
  const known = await recall(key);
  if (known !== undefined) return known;
  const analysis = analyse(article);
  await remember(key, analysis);
  return analysis;
}
