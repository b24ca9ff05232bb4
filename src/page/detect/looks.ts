import type { Look } from './hearing.ts';
import type { Observation } from './observation.ts';
import { observeAddress } from './observe-address.ts';
import { observeClass, observeDeclarations, observeTitle } from './observe-declarations.ts';
import { observeHeadline } from './observe-headline.ts';
import { observeStructured } from './observe-structured.ts';
import { observeText } from './observe-text.ts';
import { observeTime } from './observe-time.ts';
import type { Subject } from './subject.ts';

/** What can be seen without looking at the body: declarations and address; the order ends soonest on most pages. */
export const HEAD_LOOKS: readonly Look[] = [
  { ids: ['address', 'address-words', 'address-date'], see: observeAddress },
  { ids: ['og-type', 'published-time', 'section'], see: observeDeclarations },
  { ids: ['page-class'], see: observeClass },
  { ids: ['title-length'], see: observeTitle },
  { ids: ['json-ld'], see: observeStructured },
];

/** The same of a page whose head was left over from the article before: its JSON-LD is not that of the page. */
export const HEAD_LOOKS_WITHOUT_HEAD: readonly Look[] = HEAD_LOOKS.map((look) =>
  look.see === observeStructured ? { ...look, see: () => [{ id: 'json-ld', seen: 'none' }] } : look,
);

/**
 * What the body shows. Each search through the elements of a page is dear; what adds nothing to these on unseen
 * publishers (lists, links, forms, tables, figures, how many headings or times) is not looked for.
 */
export const BODY_LOOKS: readonly Look[] = [
  { ids: ['headline-length', 'headline-is-title'], see: observeHeadline },
  { ids: ['paragraphs', 'run-length', 'one-run', 'quotations', 'dateline'], see: observeText },
  { ids: ['time-line'], see: observeTime },
];

/** All that the looks see, in their order. */
export function lookAll(looks: readonly Look[], subject: Subject): Observation[] {
  return looks.flatMap(({ see }) => see(subject));
}
