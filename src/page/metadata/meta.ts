import { LONGEST_VALUE } from './longest-value.ts';

/** The page's <meta> values by lower-case name, property or itemprop; the first of each. */
export type Meta = ReadonlyMap<string, string>;

/** Reads every <meta> of the document once. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name === null || content === undefined || content === '') continue;
    const key = name.toLowerCase();
    if (!meta.has(key)) meta.set(key, content.slice(0, LONGEST_VALUE));
  }
  return meta;
}

/** The first of the named values that is there. */
export function firstOf(meta: Meta, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = meta.get(key);
    if (value !== undefined) return value;
  }
  return undefined;
}
