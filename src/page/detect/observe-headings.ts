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
  ];
}
