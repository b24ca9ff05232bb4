import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { detect, readPage } from '../../src/page/index.ts';

/** Milliseconds that each way takes over one page, each on a document of its own. */
export interface PageTimes {
  readonly detect: number;
  readonly isProbablyReaderable: number;
  readonly read: number;
  readonly readability: number;
}

const ROUNDS = 5;

/** Runs in the browser: Readability changes the document that it parses, so every run gets a fresh one. */
function measure(html: string, unknown: string): PageTimes {
  const parser = new DOMParser();
  const url = addressOf(parser.parseFromString(html, 'text/html')) ?? unknown;
  const time = (work: (document: Document) => unknown): number => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const document = parser.parseFromString(html, 'text/html');
      const start = performance.now();
      work(document);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  };
  return {
    detect: time((document) => detect(document, url)),
    isProbablyReaderable: time((document) => isProbablyReaderable(document)),
    read: time((document) => readPage(document, url)),
    readability: time((document) => new Readability(document).parse()),
  };
}

/** Where the page says that it lies: what a browser would know without asking. */
function addressOf(page: Document): string | undefined {
  const link = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const own = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, own].find((address) => address?.startsWith('http')) ?? undefined;
}

Object.assign(globalThis, { measurePage: measure });
