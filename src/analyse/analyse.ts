import type { Analysis, Article } from '../model/index.ts';

/** Optional data of the engine; without it the rules work alone. */
export interface AnalysisResources {
  /** Placeholder for the trained attribution model. */
  readonly tagger?: never;
}

/**
 * Finds quotations, speakers, claims and countries. Pure, deterministic and total: never throws, and every
 * span lies inside `article.text`.
 */
export function analyse(_article: Article, _resources: AnalysisResources = {}): Analysis {
  return {
    quotations: [],
    speakers: [],
    claims: [],
    countries: [],
    organisations: [],
    readingTimeMinutes: 0,
    method: 'rules',
  };
}
