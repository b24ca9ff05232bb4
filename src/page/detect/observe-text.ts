import { plain } from '../survey/nodes.ts';
import { bin, type Observation } from './observation.ts';
import { AMPLE } from './paragraphs.ts';
import { hasSpeech, isDateline } from './running-text.ts';
import type { Subject } from './subject.ts';

/** More of them say no more. */
const MANY_QUOTATIONS = 8;

/** What the paragraphs of running text say. */
export function observeText({ document, paragraphs: { size, best } }: Subject): Observation[] {
  const chars = Math.max(size, size < AMPLE ? observeBreaks(document) : 0);
  const { length } = best.texts;
  const quotations = quotationsIn(best.texts);
  return [
    {
      id: 'paragraphs',
      seen: bin(chars, [1, 200, 500, 900, 1500, 2500, 5000, 12000]),
      detail: String(chars),
    },
    { id: 'run-length', seen: bin(length, [1, 2, 3, 5, 8, 12, 20, 40]), detail: String(length) },
    {
      id: 'one-run',
      seen: size === 0 ? 'none' : bin(Math.round((10 * best.size) / size), [3, 5, 7, 9, 10]),
    },
    { id: 'quotations', seen: bin(quotations, [1, 2, 4, MANY_QUOTATIONS]), detail: String(quotations) },
    { id: 'dateline', seen: isDateline(best.texts[0] ?? '') ? 'yes' : 'no' },
  ];
}

/** How many paragraphs seem to have somebody's words in them. */
function quotationsIn(texts: readonly string[]): number {
  let quotations = 0;
  for (const text of texts) if (hasSpeech(text) && ++quotations === MANY_QUOTATIONS) break;
  return quotations;
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
