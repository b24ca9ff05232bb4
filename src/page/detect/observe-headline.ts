import { bin, type Observation } from './observation.ts';
import type { Subject } from './subject.ts';

/** What the page's headline says of it. */
export function observeHeadline({ headlineKey, title }: Subject): Observation[] {
  const length = headlineKey.length;
  return [
    { id: 'headline-length', seen: bin(length, [1, 12, 25, 40, 60, 90]), detail: String(length) },
    { id: 'headline-is-title', seen: title.length < 4 ? 'untitled' : likeness(headlineKey, title) },
  ];
}

function likeness(headline: string, title: string): 'none' | 'same' | 'part' | 'other' {
  if (headline.length < 4) return 'none';
  if (headline === title) return 'same';
  return title.startsWith(headline) || headline.startsWith(title) ? 'part' : 'other';
}
