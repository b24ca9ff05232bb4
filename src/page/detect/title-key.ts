import { comparisonKey } from '../../text/index.ts';

/** The declared title, or the window's, in a form to compare with headings. */
export function titleKey(
  document: Document,
  declared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? undefined,
): string {
  return comparisonKey(declared ?? document.title ?? '');
}
