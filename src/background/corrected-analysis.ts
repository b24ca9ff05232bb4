import { correctAnalysis } from '../annotate/index.ts';
import { articleIdsOfPage, clipsOfArticles } from '../clips/index.ts';
import type { Analysis, Article, Clip } from '../model/index.ts';
import { analysisOf } from './analysis.ts';
import { clipStore } from './clip-store.ts';

/** The analysis of an article with what the reader put right in it laid over. */
export async function correctedAnalysisOf(article: Article, address: string): Promise<Analysis> {
  // The library opens while the analysis goes on.
  const [clips, analysis] = await Promise.all([keptClips(article, address), analysisOf(article)]);
  return correctAnalysis(analysis, article.text, clips);
}

/** A library that cannot be opened must not keep the page from being read. */
async function keptClips(article: Article, address: string): Promise<readonly Clip[]> {
  try {
    return await clipsOfArticles(await clipStore(), articleIdsOfPage(address, article));
  } catch (error) {
    console.warn('The library cannot be read; the page is shown without corrections.', error);
    return [];
  }
}
