import type { Selector } from '../../model/index.ts';
import { isObject } from './format.ts';

type Json = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

function quote({ exact, prefix, suffix }: Json): Selector | undefined {
  const words = text(exact);
  if (words === undefined) return undefined;
  const [before, after] = [text(prefix), text(suffix)];
  return {
    type: 'TextQuoteSelector',
    exact: words,
    ...(before === undefined ? {} : { prefix: before }),
    ...(after === undefined ? {} : { suffix: after }),
  };
}

function position({ start, end }: Json): Selector | undefined {
  const [from, to] = [count(start), count(end)];
  return from === undefined || to === undefined || to < from
    ? undefined
    : { type: 'TextPositionSelector', start: from, end: to };
}

/** An end of a range as we keep it: an XPath, and where in its text. */
function rangeEnd(selector: unknown): { value: string; offset: number | undefined } | undefined {
  if (!isObject(selector) || selector.type !== 'XPathSelector') return undefined;
  const value = text(selector.value);
  const offset = isObject(selector.refinedBy) ? count(selector.refinedBy.start) : undefined;
  return value === undefined ? undefined : { value, offset };
}

function range({ startSelector, endSelector }: Json): Selector | undefined {
  const [start, end] = [rangeEnd(startSelector), rangeEnd(endSelector)];
  if (start === undefined || end === undefined) return undefined;
  return {
    type: 'RangeSelector',
    startSelector: { type: 'XPathSelector', value: start.value },
    endSelector: { type: 'XPathSelector', value: end.value },
    ...(start.offset === undefined ? {} : { startOffset: start.offset }),
    ...(end.offset === undefined ? {} : { endOffset: end.offset }),
  };
}

const readers: Readonly<Record<string, (selector: Json) => Selector | undefined>> = {
  TextQuoteSelector: quote,
  TextPositionSelector: position,
  RangeSelector: range,
};

/**
 * The selectors that we keep, in order. One that is refined by another gives the finer one: a quotation inside a
 * fragment is a quotation. The refinement may be nested as deep as the file allows.
 */
export function selectorsOf(selectors: readonly unknown[]): readonly Selector[] {
  return selectors.flatMap((selector) => {
    if (!isObject(selector)) return [];
    const type = text(selector.type) ?? '';
    const own = Object.hasOwn(readers, type) ? readers[type]?.(selector) : undefined;
    const finer = isObject(selector.refinedBy) ? selectorsOf([selector.refinedBy]) : [];
    return own === undefined ? finer : [own, ...finer];
  });
}
