import { articleIdOf, articleIdsOf, citedAddress } from '../../annotate/index.ts';
import type { Analysis, Article, ClipArticle } from '../../model/index.ts';

/** The page that is saved from: its address as the browser states it, and what was read and found there. */
export interface SavingPage {
  readonly address: string;
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Every id under which clips of this page may have been kept. */
export function articleIdsOfPage(address: string, article?: Article): readonly string[] {
  return articleIdsOf(address, article?.url);
}

/** The page's article as its clips cite it. */
export function clipArticleOf({ address, article }: SavingPage, now: Date): ClipArticle {
  return {
    id: articleIdOf(address, article.url),
    url: citedAddress(address, article.url),
    title: article.title || address,
    ...(article.agency === undefined ? {} : { agency: article.agency }),
    ...(article.byline === undefined ? {} : { byline: article.byline }),
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    accessedAt: now.toISOString(),
    lang: article.lang === '' ? 'und' : article.lang,
  };
}
