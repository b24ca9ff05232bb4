import type { Ad } from '../../model/index.ts';
import type { FoundAd } from './find-ads.ts';
import { Hider } from './hider.ts';

/** The advertisements of a page, and the switch that hides them. */
export interface Cleaning {
  /** Those found so far, each with its reason. */
  readonly ads: readonly Ad[];
  hide(): void;
  /** Gives every advertisement back; the page is as it was. */
  restore(): void;
  /** Looks for late ones; true if there are other ones than before. */
  update(): boolean;
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
    update: () => hider.update(find()),
  };
}
