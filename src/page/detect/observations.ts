import type { Observation } from './observation.ts';
import { observeAddress } from './observe-address.ts';
import { observeDeclarations } from './observe-declarations.ts';
import { observeHeadings } from './observe-headings.ts';
import { observeText } from './observe-text.ts';
import { observeTime } from './observe-time.ts';

/** What can be seen without looking at the body: declarations and address. */
export function observeHead(document: Document, url: string | undefined): Observation[] {
  return [...observeDeclarations(document), ...observeAddress(url)];
}

/**
 * What the body shows: running text, headings, times. Each search through the elements of a page is dear; what
 * adds nothing to these on unseen publishers (lists, forms, tables, figures) is not looked for.
 */
export function observeBody(document: Document): Observation[] {
  return [...observeText(document), ...observeHeadings(document), ...observeTime(document)];
}

/** The address to judge a page by: where it was found, or where that is no web address, what it calls its own. */
export function decisionAddress(document: Document, url: string | undefined): string | undefined {
  return url !== undefined && /^https?:/.test(url) ? url : ownAddress(document);
}

/** The address that the page calls its own. */
export function ownAddress(document: Document): string | undefined {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const address = link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address?.startsWith('http') === true ? address : undefined;
}
