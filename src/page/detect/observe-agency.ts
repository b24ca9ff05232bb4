import type { Signal } from '../../model/index.ts';
import { agencyAt } from '../agencies/index.ts';
import type { Subject } from './subject.ts';

/** What is known of the site outweighs what all sites have in common. */
const ARTICLE_PATH = 2;
/** No page there is an article, whatever it declares. */
const OTHER_PATH = -30;
const HEADLINE = 4;

/** What the agency's own file says of the address and the page. */
export function agencySignals({ document, address }: Subject): Signal[] {
  const agency = address === undefined ? undefined : agencyAt(address.host);
  if (agency === undefined || address === undefined) return [];
  const { path } = address;
  const matches = (patterns: readonly string[] = []) =>
    patterns.some((pattern) => new RegExp(pattern).test(path));
  const signals: Signal[] = [];
  if (matches(agency.paths.other)) signals.push({ id: 'agency-path', vote: OTHER_PATH, detail: path });
  else if (matches(agency.paths.article))
    signals.push({ id: 'agency-path', vote: ARTICLE_PATH, detail: agency.name });
  const headline = agency.headline?.find((selector) => document.querySelector(selector) !== null);
  if (headline !== undefined) signals.push({ id: 'agency-headline', vote: HEADLINE, detail: headline });
  return signals;
}
