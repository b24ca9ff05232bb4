import { plain } from '../survey/nodes.ts';
import { bin, type Observation } from './observation.ts';
import { hasSpeech, isDateline, LONG, sizeOf } from './running-text.ts';
import type { Subject } from './subject.ts';

/** More of them say no more. */
const MANY_QUOTATIONS = 8;
/** No page is looked at further than this many paragraphs. */
const MAX_PARAGRAPHS = 150;

interface Run {
  chars: number;
  count: number;
  quotes: number;
  first: string;
}

/** The paragraphs of running text, by the element that holds them. */
export function observeText({ document }: Subject): Observation[] {
  const runs = new Map<Element | null, Run>();
  const paragraphs = document.getElementsByTagName('p');
  let total = 0;
  // The length of a live collection is never asked for, as an index would: that alone searches the whole page.
  for (let i = 0; i < MAX_PARAGRAPHS; i++) {
    const paragraph = paragraphs.item(i);
    if (paragraph === null) break;
    const text = paragraph.textContent ?? '';
    const size = sizeOf(text);
    if (size < LONG) continue;
    total += size;
    const run = runs.get(paragraph.parentElement) ?? { chars: 0, count: 0, quotes: 0, first: text };
    run.chars += size;
    run.count++;
    if (run.quotes < MANY_QUOTATIONS && hasSpeech(text)) run.quotes++;
    runs.set(paragraph.parentElement, run);
  }
  let best: Run = { chars: 0, count: 0, quotes: 0, first: '' };
  for (const run of runs.values()) if (run.chars > best.chars) best = run;
  const breaks = total < 600 ? observeBreaks(document) : 0;
  const chars = Math.max(total, breaks);
  return [
    {
      id: 'paragraphs',
      seen: bin(chars, [1, 200, 500, 900, 1500, 2500, 5000, 12000]),
      detail: String(chars),
    },
    { id: 'run-length', seen: bin(best.count, [1, 2, 3, 5, 8, 12, 20, 40]), detail: String(best.count) },
    {
      id: 'one-run',
      seen: total === 0 ? 'none' : bin(Math.round((10 * best.chars) / total), [3, 5, 7, 9, 10]),
    },
    { id: 'quotations', seen: bin(best.quotes, [1, 2, 4, MANY_QUOTATIONS]), detail: String(best.quotes) },
    { id: 'dateline', seen: isDateline(best.first) ? 'yes' : 'no' },
  ];
}

/** Text that is set with line breaks in place of paragraphs. */
function observeBreaks(document: Document): number {
  // Most pages have none: far cheaper to see than where two stand side by side.
  if (document.getElementsByTagName('br').item(1) === null) return 0;
  let best = 0;
  const seen = new Set<Element>();
  for (const lineBreak of document.querySelectorAll('br + br')) {
    const box = lineBreak.parentElement;
    if (box === null || seen.has(box) || seen.size > 12) continue;
    seen.add(box);
    let chars = 0;
    for (const node of plain(box).childNodes)
      if (node.nodeType === 3) chars += (node.nodeValue ?? '').trim().length;
    best = Math.max(best, chars);
  }
  return best;
}
