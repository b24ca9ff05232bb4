import { comparisonKey } from '../../text/index.ts';
import { bin, type Observation } from './observation.ts';
import { titleKey } from './title-key.ts';

/** What the page's headings say of it. */
export function observeHeadings(document: Document): Observation[] {
  const first = document.getElementsByTagName('h1');
  const title = titleKey(document);
  let shared = 'none';
  let length = 0;
  for (let i = 0; i < Math.min(first.length, 4); i++) {
    const heading = comparisonKey(first[i]?.textContent ?? '');
    if (heading.length < 4) continue;
    if (length === 0) length = heading.length;
    if (title.startsWith(heading) || heading.startsWith(title)) {
      shared = heading === title ? 'same' : 'part';
      length = heading.length;
      break;
    }
    shared = 'other';
  }
  return [
    { id: 'headings', seen: bin(first.length, [1, 2, 3, 6]), detail: String(first.length) },
    { id: 'headline-length', seen: bin(length, [1, 12, 25, 40, 60, 90]), detail: String(length) },
    { id: 'headline-is-title', seen: title.length < 4 ? 'untitled' : shared },
    {
      id: 'teasers',
      seen: bin(linkedHeadings(document), [1, 4, 8, 16, 32, MANY]),
    },
  ];
}

/** From here on more are not counted. */
const MANY = 64;

/** Links in headings and headings in links. Asked of the headings: most elements are none, and most links in none. */
function linkedHeadings(document: Document): number {
  const found = new Set<Element>();
  for (const tag of ['h2', 'h3', 'h4']) {
    for (const heading of document.getElementsByTagName(tag)) {
      // A set, because headings that are not closed stand in one another.
      for (const link of heading.getElementsByTagName('a')) found.add(link);
      if (tag !== 'h4' && heading.closest('a') !== null) found.add(heading);
      if (found.size >= MANY) return found.size;
    }
  }
  return found.size;
}
