import { comparisonKey } from '../../text/index.ts';
import { bin, type Observation } from './observation.ts';
import type { Subject } from './subject.ts';

/** How many of the page's headings may be its headline. */
const FIRST = 2;

/** What the page's headline says of it. */
export function observeHeadline({ headings, title }: Subject): Observation[] {
  let shared = 'none';
  let length = 0;
  for (let i = 0; i < FIRST; i++) {
    const element = headings[i];
    if (element === undefined) break;
    const heading = comparisonKey(element.textContent ?? '');
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
    { id: 'headline-length', seen: bin(length, [1, 12, 25, 40, 60, 90]), detail: String(length) },
    { id: 'headline-is-title', seen: title.length < 4 ? 'untitled' : shared },
  ];
}
