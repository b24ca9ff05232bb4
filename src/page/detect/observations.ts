import { type Observation, observeHeadings, observeText } from './observe.ts';
import { observeAddress } from './observe-address.ts';
import { observeDeclarations, observeStructure } from './observe-page.ts';
import { observeTimeLine } from './observe-time.ts';

/** Everything that the detector looks at, one observation a kind. */
export function observe(document: Document, url: string | undefined): Observation[] {
  return [
    ...observeDeclarations(document),
    ...observeText(document),
    ...observeHeadings(document),
    ...observeStructure(document),
    ...observeTimeLine(document),
    ...observeAddress(url),
  ];
}

/** The address that the page calls its own. */
export function ownAddress(document: Document): string | undefined {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const address = link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address?.startsWith('http') === true ? address : undefined;
}
