/** Where a page changes without a pause, and how. */
export type StormKind = 'nodes beside' | 'nodes inside' | 'text beside' | 'text inside';

/** Changes of a page in each millisecond, made in bundles as timers allow. */
const CHANGES = 1;
const EVERY_MS = 10;

/** Runs in the page. Changes it beside its article or inside until the time is over: nodes come and go, or one changes its text. */
async function storm(kind: StormKind, milliseconds: number): Promise<void> {
  const root = document.querySelector(kind.endsWith('inside') ? '.article-content' : 'aside');
  if (root === null) throw new Error('The page has no place for this storm.');
  const line = document.createElement('p');
  const words = document.createTextNode('');
  line.append(words);
  const changesText = kind.startsWith('text');
  if (changesText) root.append(line);
  const start = performance.now();
  let done = 0;
  for (let now = 0; now < milliseconds; now = performance.now() - start) {
    for (; done < now * CHANGES; done++) {
      if (changesText) words.data = `Line ${done} of many that come and go`;
      else if (done % 2 === 0) root.append(line);
      else line.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  line.remove();
}

Object.assign(globalThis, { storm });
