import type { Span } from '../../model/index.ts';

/**
 * What rules see: a word, a number, a mark, a quoted piece that may be speech, a name in quotation marks, or a
 * whole bracket.
 */
export type ItemKind = 'word' | 'number' | 'mark' | 'quote' | 'name' | 'bracket';

export interface Item extends Span {
  readonly kind: ItemKind;
  readonly text: string;
  /** Lower case, apostrophes made straight; empty for quoted pieces. */
  readonly lower: string;
  /** True for the first word of a headline or paragraph. */
  readonly opensBlock?: boolean;
}

/** One sentence of the writer, with what it quotes as single items. */
export interface Frame extends Span {
  readonly items: readonly Item[];
  /** Index of the block in the Doc. */
  readonly block: number;
  readonly firstInBlock: boolean;
}

/** Half-open range of item indices in one frame. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const isDash = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:[-–—―]|--)$/u.test(item.text);
export const isComma = (item: Item | undefined): boolean => item?.text === ',';
export const isColon = (item: Item | undefined): boolean => item?.text === ':';
export const isStop = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:[.!?…;]|\.{2,})$/u.test(item.text);
export const isWord = (item: Item | undefined): boolean => item?.kind === 'word';
export const isCapital = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && /^\p{Lu}/u.test(item.text);

/** The text span of a range of items, or undefined when it is empty. */
export function spanOf(items: readonly Item[], range: Range): Span | undefined {
  const first = items[range.from];
  const last = items[range.to - 1];
  return first && last && range.to > range.from ? { start: first.start, end: last.end } : undefined;
}
