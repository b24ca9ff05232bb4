import type { Ad } from '../../model/index.ts';
import { watchTree } from '../watch/watch-tree.ts';
import type { FoundAd } from './find-ads.ts';
import { Hider } from './hider.ts';

/** The advertisements of a page, and the switch that hides them. */
export interface Cleaning {
  /** Those found so far, each with its reason. */
  readonly ads: readonly Ad[];
  hide(): void;
  /** Gives every advertisement back; the page is as it was. */
  restore(): void;
  /** Keeps looking for late ones until the signal is aborted; tells when there are other ones than before. */
  watch(signal: AbortSignal, onChange: () => void): void;
}

/** `find` looks at the page as it is now. */
export function createCleaning(document: Document, find: () => readonly FoundAd[]): Cleaning {
  const hider = new Hider(document);
  hider.update(find());
  return {
    get ads() {
      return hider.ads;
    },
    hide: () => hider.hide(),
    restore: () => hider.restore(),
    watch(signal, onChange) {
      watchTree(document, signal, {
        concerns: (mutations) =>
          mutations.some(({ addedNodes, type }) => type === 'characterData' || addedNodes.length > 0),
        onPause() {
          const changed = hider.update(find());
          if (changed) onChange();
          return changed;
        },
      });
    },
  };
}
