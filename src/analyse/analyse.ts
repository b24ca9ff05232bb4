import type { Analysis, Article } from '../model/index.ts';
import { assemble } from './assemble.ts';
import { rankClaims } from './claims/index.ts';
import { findCountries } from './countries/index.ts';
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
  const { quotations, speakers, people } = resolveSpeakers(doc, assemble(doc, attribute(doc)));
  const { countries, organisations } = findCountries(doc.text, {
    lang: doc.language.code === 'und' ? article.lang : doc.language.code,
    spans: doc.blocks.map((block) => ({ start: block.bodyStart, end: block.end })),
    people,
    ...(article.agency === undefined ? {} : { agency: article.agency }),
  });
  return {
    quotations,
    speakers,
    claims: rankClaims(doc, quotations, speakers),
    countries,
    organisations,
    readingTimeMinutes: readingTimeMinutes(doc),
    method: 'rules',
  };
}
