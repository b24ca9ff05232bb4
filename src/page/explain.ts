import type { Detection, Signal } from '../model/index.ts';
import type { Byline } from './metadata/byline.ts';
import type { Published } from './metadata/published-value.ts';
import type { PageLook } from './page-look.ts';
import { plain } from './survey/nodes.ts';

/** Every decision about a page with its reasons, for whoever wants to know why. */
export interface Explanation {
  readonly agency: string;
  readonly signals: readonly Signal[];
  /** Where the date was read; absent where none was. */
  readonly publishedFrom?: string;
  /** Where the byline was read; absent where none was. */
  readonly bylineFrom?: string;
  readonly blocks: readonly {
    readonly kept: boolean;
    /** How sure the reader is that this is body text. */
    readonly probability: number;
    readonly text: string;
    readonly reasons: readonly string[];
  }[];
  readonly ads: readonly { readonly element?: string; readonly label?: string; readonly reason: string }[];
}

/** How much of a block is quoted: enough to find it in the page. */
const EXCERPT = 80;

export function explain(
  detection: Detection,
  look: PageLook,
  { published, byline }: { published: Published | undefined; byline: Byline | undefined },
): Explanation {
  const { agency } = look.facts;
  return {
    agency:
      agency === undefined
        ? 'unknown site: read the general way'
        : look.usesAgency
          ? agency.id
          : `${agency.id}: its selectors name little or no text here, read the general way`,
    signals: detection.signals,
    ...(published === undefined ? {} : { publishedFrom: published.from }),
    ...(byline === undefined ? {} : { bylineFrom: byline.from }),
    blocks: look.decisions.map(({ block, keep, probability, reasons }) => ({
      kept: keep,
      probability: Math.round(probability * 100) / 100,
      text: block.text.slice(0, EXCERPT),
      reasons: reasons(),
    })),
    ads: look.ads.map(({ element, label, reason }) => ({
      ...(element === undefined ? {} : { element: nameOf(element) }),
      ...(label === undefined ? {} : { label }),
      reason,
    })),
  };
}

/** "div.ad-slot wide", or "p" of an element without a class. */
function nameOf(element: Element): string {
  const own = plain(element);
  const names = own.getAttribute('class')?.trim() ?? '';
  return names === '' ? own.localName : `${own.localName}.${names}`;
}
