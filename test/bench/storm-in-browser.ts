import { detect, read, watchTree } from '../../src/page/index.ts';

/** Shares of a page's time that following its changes takes, while it changes without a pause. */
export interface StormShares {
  readonly detector: number;
  readonly reader: number;
}

const STORM_MS = 10_000;
/** Nodes put in and out in each turn of the storm. */
const NODES = 40;

async function measureStorm(html: string, url: string): Promise<StormShares> {
  return {
    detector: await shareOf(html, (document) => detect(document, url)),
    reader: await shareOf(html, (document) => read(document, url)),
  };
}

/** The page runs no scripts of its own; the storm is ours, and takes all the time that it can get. */
async function shareOf(html: string, look: (document: Document) => unknown): Promise<number> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error('The page could not be shown.');
  const life = new AbortController();
  let spent = 0;
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const done = work();
    spent += performance.now() - start;
    return done;
  };
  watchTree(page, life.signal, {
    onPause: () => {
      timed(() => look(page));
      return true;
    },
  });
  // The first look belongs to the opening of the page.
  spent = 0;
  const start = performance.now();
  while (performance.now() - start < STORM_MS) {
    storm(page);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const share = spent / (performance.now() - start);
  life.abort();
  frame.remove();
  return share;
}

function storm(page: Document): void {
  const box = page.createElement('div');
  for (let i = 0; i < NODES; i++) {
    const line = page.createElement('p');
    line.textContent = `Line ${i} of many that come and go`;
    box.append(line);
  }
  page.body.append(box);
  page.body.getBoundingClientRect();
  box.remove();
}

Object.assign(globalThis, { measureStorm });
