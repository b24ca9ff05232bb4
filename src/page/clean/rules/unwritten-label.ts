import type { Box } from '../../survey/box.ts';
import { plain } from '../../survey/nodes.ts';
import { isAdLabel } from '../labels.ts';
import { firstWords } from './first-words.ts';

/** Where a page keeps a label that no text of it says: for screen readers, or for its styles to show. */
const ATTRIBUTES = ['aria-label', 'title', 'data-label', 'data-title', 'data-text', 'data-content'];
/** Elements that may bear such a label, in one search through the page. */
export const MAY_BEAR_LABEL = [...ATTRIBUTES.map((name) => `[${name}]`), 'img[alt]'].join(',');
/** An advertisement is made of few elements; a box with more is not searched. */
const MAX_ELEMENTS = 12;

/** The label that an element's attributes give it. */
export function attributeLabel(element: Element): string | undefined {
  const own = plain(element);
  const names = own.localName === 'img' ? ['alt', ...ATTRIBUTES] : ATTRIBUTES;
  return names.map((name) => own.getAttribute(name) ?? '').find((value) => value !== '' && isAdLabel(value));
}

/** The label that the page's styles put into a box, or that stands in its shadow. */
export function shownLabel({ element }: Box): string | undefined {
  const box = plain(element);
  const inShadow = firstWords(box.shadowRoot);
  if (isAdLabel(inShadow)) return inShadow;
  const view = box.ownerDocument.defaultView;
  if (typeof view?.getComputedStyle !== 'function') return undefined;
  const inner = box.getElementsByTagName('*');
  for (let i = -1; i < Math.min(inner.length, MAX_ELEMENTS); i++) {
    const each = i < 0 ? element : inner[i];
    for (const place of ['::before', '::after']) {
      const words = each === undefined ? '' : generated(view.getComputedStyle(each, place).content, each);
      if (isAdLabel(words)) return words;
    }
  }
  return undefined;
}

/** The words of a `content` property: its strings, and those that it takes from attributes. */
function generated(content: string | undefined, element: Element): string {
  const parts = (content ?? '').matchAll(/"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)/g);
  return [...parts].map(([, text, name]) => text ?? plain(element).getAttribute(name ?? '') ?? '').join('');
}
