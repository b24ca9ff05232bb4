import { HEAD, rounded, SURE, THRESHOLD, voteOf, WHOLE } from './ballot.ts';
import { agenda, Hearing, type Look } from './hearing.ts';
import { decisionAddress } from './observations.ts';
import { observeAddress } from './observe-address.ts';
import { agencySignals } from './observe-agency.ts';
import { observeClass, observeMeta, observeStructured } from './observe-declarations.ts';
import { formBounds, mayHaveForm } from './observe-form.ts';
import { observeHeadings } from './observe-headings.ts';
import { observeText } from './observe-text.ts';
import { countTimes, timeLine } from './observe-time.ts';

/** What the head shows, the cheapest first. */
export const HEAD_LOOKS: readonly Look[] = [
  {
    ids: ['address', 'address-words', 'address-depth', 'address-number', 'address-date', 'address-file'],
    see: (_document, url) => observeAddress(url),
  },
  { ids: ['page-class'], see: (document) => [observeClass(document)] },
  { ids: ['og-type', 'published-time', 'section', 'title-length'], see: observeMeta },
  { ids: ['json-ld', 'json-ld-other'], see: observeStructured },
];

/** What the body shows, in the order that ends soonest on most pages. */
export const BODY_LOOKS: readonly Look[] = [
  { ids: ['headings', 'headline-length', 'headline-is-title'], see: observeHeadings },
  {
    ids: [
      'paragraphs',
      'longest-run',
      'run-length',
      'runs',
      'one-run',
      'text-per-link',
      'quotations',
      'dateline',
    ],
    see: observeText,
  },
  { ids: ['time-line'], see: (document) => [timeLine(document)] },
  { ids: ['times'], see: (document) => [countTimes(document)] },
];

const HEAD_AGENDA = agenda(HEAD, HEAD_LOOKS);
const BODY_AGENDA = agenda(WHOLE, BODY_LOOKS);

/**
 * Whether the page is an article, as `detect` says it, and no more: takes the cheapest looks first and stops as
 * soon as nothing that is still unseen could change the answer.
 */
export function isArticle(document: Document, url?: string): boolean {
  const address = decisionAddress(document, url);
  const agency = agencySignals(document, address);
  const head = new Hearing(HEAD_AGENDA, document, address, HEAD.bias);
  const isKnownSite = agency.length > 0;
  while (isKnownSite || (head.least < SURE.article && head.most > SURE.other)) if (!head.hear()) break;
  if (!isKnownSite && head.least >= SURE.article) return true;
  const needsForm = !isKnownSite && head.most <= SURE.other;
  if (needsForm && !mayHaveForm(document)) return false;
  while (head.hear());
  const start = [...head.seen.map((seen) => voteOf(WHOLE, seen)), ...agency.map(({ vote }) => vote)];
  const sum = start.reduce((total, vote) => total + vote, WHOLE.bias);
  return isArticleByBody(new Hearing(BODY_AGENDA, document, address, sum), needsForm);
}

function isArticleByBody(body: Hearing, needsForm: boolean): boolean {
  do {
    const form = formBounds(body.seen);
    if (needsForm && form.most === 0) return false;
    if (rounded(body.most + form.most) < THRESHOLD) return false;
    if (rounded(body.least + form.least) >= THRESHOLD && (!needsForm || form.least > 0)) return true;
  } while (body.hear());
  return false;
}
