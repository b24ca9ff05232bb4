import type { Tab } from './harness.ts';

/** What a reader of the page sees, as far as a test can ask: run in the page by `Tab.evaluate`. */
export interface Seen {
  /** Names of our highlights in the document's registry, without the prefix. */
  readonly highlights: readonly string[];
  /** Words under the highlights of quotations, in the order of names. */
  readonly quoted: readonly string[];
  /** Elements hidden as advertisements. */
  readonly hidden: number;
}

export function seen(tab: Tab): Promise<Seen> {
  return tab.evaluate(() => {
    const own = [...CSS.highlights].filter(([name]) => name.startsWith('wirelight-'));
    const words = own
      .filter(([name]) => /-(quote|indirect)-/.test(name))
      .flatMap(([, highlight]) => {
        const ranges: string[] = [];
        // forEach works in the page's own world in both browsers.
        highlight.forEach((range) => {
          ranges.push(range.toString());
        });
        return ranges;
      });
    return {
      highlights: own.map(([name]) => name.slice('wirelight-'.length)),
      quoted: words.filter((text) => text !== ''),
      hidden: document.querySelectorAll('[data-wirelight-ad]').length,
    };
  }, null);
}

/** Waits until the words are highlighted as (part of) a quotation. */
export function waitForQuoted(tab: Tab, words: string): Promise<void> {
  return tab.waitFor((wanted) => {
    let found = false;
    for (const [name, highlight] of CSS.highlights) {
      if (!/^wirelight-(quote|indirect)-/.test(name)) continue;
      highlight.forEach((range) => {
        if (range.toString().includes(wanted)) found = true;
      });
    }
    return found;
  }, words);
}

/** Waits until nothing of ours is painted or hidden. */
export function waitForNothing(tab: Tab): Promise<void> {
  return tab.waitFor(() => {
    const own = [...CSS.highlights.keys()].filter((name) => name.startsWith('wirelight-'));
    return own.length === 0 && document.querySelector('[data-wirelight-ad]') === null;
  }, null);
}
