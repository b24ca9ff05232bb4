import type { Analysis, Article } from '../model/index.ts';
import { assemble } from './assemble.ts';
import type { Attribution } from './attribution.ts';
import { rankClaims } from './claims/index.ts';
import { findCountries } from './countries/index.ts';
import type { Doc } from './doc.ts';
import { innerQuotations } from './inner-quotations.ts';
import { fill, leftOut, merge, mergeInHouseStyle, override } from './merge.ts';
import { prepare } from './prepare.ts';
import { readingTimeMinutes } from './reading-time.ts';
import { attribute } from './rules/index.ts';
import { interviewIn } from './rules/interview.ts';
import { possessedQuotations } from './rules/possessed.ts';
import { signedQuotations } from './rules/signed.ts';
import { transcribedTurns } from './rules/transcript.ts';
import { said } from './said.ts';
import { resolveSpeakers } from './speakers/index.ts';
import type { Tagger } from './tagger/index.ts';
import { tidied } from './tidy.ts';

/** Agencies whose name in a text shows where it comes from, though nothing else says so. */
const HOME_AGENCY = /Interfax|Ukrinform|UNIAN/u;

/** Optional data of the engine; without it the rules work alone. */
export interface AnalysisResources {
  /** The trained attribution model, for English. */
  readonly tagger?: Tagger;
}

/**
 * Finds quotations, speakers, claims and countries. Pure, deterministic and total: never throws, and every
 * span lies inside `article.text`.
 */
export function analyse(article: Article, resources: AnalysisResources = {}): Analysis {
  const doc = prepare(article);
  const tagger = doc.language.code === 'en' ? resources.tagger : undefined;
  const ruled = attribute(doc);
  const found = tagger === undefined ? ruled : united(doc, tidied(doc, tagger.attribute(doc, ruled)), ruled);
  const { questions, answers } = interviewIn(doc);
  const turns = [...transcribedTurns(doc), ...answers];
  const certain = override([...signedQuotations(doc), ...ruled.filter(isCertain)], turns);
  const spoken = leftOut(override(found, certain), questions);
  const told = ruled.filter(({ origin }) => origin === 'in-the-words-of');
  const attributions = fill(said(doc.text, spoken), [...possessedQuotations(doc), ...told]);
  const { quotations, speakers, people, personNames } = resolveSpeakers(
    doc,
    assemble(doc, attributions),
    assemble(doc, innerQuotations(doc, attributions)),
  );
  const { countries, organisations } = findCountries(doc.text, {
    lang: doc.language.code === 'und' ? article.lang : doc.language.code,
    spans: doc.blocks.map(({ start, end }) => ({ start, end })),
    people,
    ...(doc.language.freeOrder ? { personNames } : {}),
    ...(article.agency === undefined ? {} : { agency: article.agency }),
  });
  return {
    quotations,
    speakers,
    claims: rankClaims(doc, quotations, speakers),
    countries,
    organisations,
    readingTimeMinutes: readingTimeMinutes(doc),
    method: tagger === undefined ? 'rules' : 'tagger',
  };
}

/** What no verb tells and the corpus of the tagger does not have: "Claim - ministry" as a headline, words that a press service passes on. */
const isCertain = ({ origin, source }: Attribution): boolean =>
  (origin === 'headline' || origin === 'relayed') && source !== undefined;

/** The rules have the word where an agency is named, or where the headline has its form: "Claim — MP Surname". */
function united(doc: Doc, tagged: readonly Attribution[], ruled: readonly Attribution[]): Attribution[] {
  const inHouseStyle =
    doc.agency !== undefined ||
    HOME_AGENCY.test(doc.text) ||
    ruled.some(({ origin, source }) => origin === 'headline' && source !== undefined);
  return inHouseStyle ? mergeInHouseStyle(doc.text, tagged, ruled) : merge(doc.text, tagged, ruled);
}
