import { comparisonKey } from '../../text/index.ts';
import { type Address, addressOf } from '../address.ts';
import { type Declarations, declarationsOf } from './declarations.ts';
import { type Paragraphs, paragraphsOf } from './paragraphs.ts';
import { timeLineBeside } from './time-line.ts';

/** A shorter title is a name. */
const LEAST_TITLE = 12;
/** A first heading this long is no site's name, whatever the window is called. */
const HEADLINE = 50;
/** So many headings are looked at: further ones are of parts of the text, or of other articles. */
const HEADINGS = 4;
const FIRST = /[\p{L}\p{N}]/u;

/** The page that is judged, with what several looks have in common: each found once, when first asked for. */
export class Subject {
  readonly document: Document;
  /** Where the page was found, or where that is no web address, what it calls its own. */
  readonly address: Address | undefined;
  #declarations: Declarations | undefined;
  #title: string | undefined;
  #headline: { readonly element: Element | undefined } | undefined;
  #headlineKey: string | undefined;
  #paragraphs: Paragraphs | undefined;
  #timeLine: { readonly text: string | undefined } | undefined;

  constructor(document: Document, url: string | undefined) {
    this.document = document;
    this.address = addressOf(url) ?? addressOf(ownAddress(document));
  }

  get declarations(): Declarations {
    this.#declarations ??= declarationsOf(this.document);
    return this.#declarations;
  }

  /** The declared title, or the window's, in a form to compare with headings. */
  get title(): string {
    this.#title ??= comparisonKey(this.declarations.title ?? this.document.title ?? '');
    return this.#title;
  }

  /** The first heading, which is the headline of nearly every article; where the title says nothing of it, the one that it opens with. */
  get headline(): Element | undefined {
    this.#headline ??= { element: this.#findHeadline() };
    return this.#headline.element;
  }

  #findHeadline(): Element | undefined {
    const first = this.document.getElementsByTagName('h1').item(0) ?? undefined;
    if (this.title.length < LEAST_TITLE || isHeadline(first)) return first;
    return this.#titleAmong('h1', 1) ?? this.#titleAmong('h2', LEAST_TITLE) ?? first;
  }

  /** Looked up one by one, by `item`: an index asks for the collection's length first, and with it searches the whole page. */
  #titleAmong(tag: 'h1' | 'h2', least: number): Element | undefined {
    const headings = this.document.getElementsByTagName(tag);
    for (let i = 0; i < HEADINGS; i++) {
      const heading = headings.item(i);
      if (heading === null) return undefined;
      const text = heading.textContent ?? '';
      // Nearly every heading begins otherwise: far cheaper to see than what all of it says.
      if (FIRST.exec(text)?.[0].toLowerCase() !== FIRST.exec(this.title)?.[0]) continue;
      const key = comparisonKey(text);
      if (key.length < least || !`${this.title} `.startsWith(`${key} `)) continue;
      this.#headlineKey = key;
      return heading;
    }
    return undefined;
  }

  /** The headline's text, in a form to compare. */
  get headlineKey(): string {
    this.#headlineKey ??= comparisonKey(this.headline?.textContent ?? '');
    return this.#headlineKey;
  }

  get paragraphs(): Paragraphs {
    this.#paragraphs ??= paragraphsOf(this.document);
    return this.#paragraphs;
  }

  /** The line with a date beside the headline. */
  get timeLine(): string | undefined {
    this.#timeLine ??= { text: timeLineBeside(this.headline) };
    return this.#timeLine.text;
  }
}

/** Whether a first heading says more than the name of a site or a section. */
function isHeadline(heading: Element | undefined): boolean {
  const text = heading?.textContent ?? '';
  return text.length >= HEADLINE && text.trim().length >= HEADLINE;
}

/** The address that the page calls its own. */
function ownAddress(document: Document): string | undefined {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const address = link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address?.startsWith('http') === true ? address : undefined;
}
