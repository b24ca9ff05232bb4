import { analyse } from '../analyse/index.ts';
import type { Analysis, Article } from '../model/index.ts';
import { keyOf, recall, remember } from './analysis-cache.ts';
import { withinReach } from './reach.ts';
import { analysisResources } from './tagger.ts';

/** Analyses an article, or remembers having done so. */
export async function analysisOf(article: Article): Promise<Analysis> {
  const key = await keyOf(article);
  const known = await recall(key);
  if (known !== undefined) return known;
  const within = withinReach(article);
  const whole = within === article;
  const analysis: Analysis = {
    ...analyse(within, await analysisResources()),
    ...(!whole && { analysedTo: within.text.length }),
  };
  await remember(key, analysis);
  return analysis;
}
