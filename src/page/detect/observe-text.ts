import { bin, type Observation } from './observation.ts';
import type { Subject } from './subject.ts';

/** A paragraph of this length is running text, not a line of a menu. */
const LONG = 80;
/** A quotation mark that is nothing else. */
const QUOTED = /["“”„«»「『]/;
/** Marks that may be an apostrophe or a dash as well. */
const MAY_SPEAK = /[‘‚–—]/;
/** A single quotation mark before a name or sentence, or the dash that opens what somebody says. */
const SPEAKS = /(?:^|\s)[‘‚]\p{Lu}|^\s*[–—]\s/u;
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
  // The length of a live collection is never asked for: that alone would be a search through the whole page.
  for (let i = 0; i < MAX_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) break;
    const text = paragraph.textContent ?? '';
    const size = sizeOf(text);
    if (size < LONG) continue;
    total += size;
    const run = runs.get(paragraph.parentElement) ?? { chars: 0, count: 0, quotes: 0, first: text };
    run.chars += size;
    run.count++;
    if (run.quotes < MANY_QUOTATIONS && (QUOTED.test(text) || (MAY_SPEAK.test(text) && SPEAKS.test(text))))
      run.quotes++;
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
    { id: 'dateline', seen: isDateline(best.first.slice(0, 90)) ? 'yes' : 'no' },
  ];
}

const DATELINE =
  /^\s*(?:\p{Lu}[\p{L}.'’ -]{2,40},?\s*(?:\([\p{L} .]{2,20}\)|\d{1,2}\.?\s?\p{L}{3,9}\.?|[\p{Lu}/]{2,12})?\s*[—–-]{1,2}\s|【)/u;

/** "KYIV. Jan 29 (Interfax-Ukraine) –", "Киев. 29 января. ИНТЕРФАКС –" */
const DATED =
  /^\s*\p{Lu}[\p{L}'’ -]{2,40}[.,]\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9})(?:\.|(?:\s\([\p{L} ./-]{2,30}\))?\s?[—–-])/u;

/** Whether a paragraph opens with a place and date: "KYIV. Jan 29 (Interfax-Ukraine) –". */
export function isDateline(start: string): boolean {
  return DATELINE.test(start) || DATED.test(start);
}

/** Text that is set with line breaks in place of paragraphs. */
function observeBreaks(document: Document): number {
  let best = 0;
  const seen = new Set<Element>();
  for (const lineBreak of document.querySelectorAll('br + br')) {
    const box = lineBreak.parentElement;
    if (box === null || seen.has(box) || seen.size > 12) continue;
    seen.add(box);
    let chars = 0;
    for (const node of box.childNodes) if (node.nodeType === 3) chars += (node.nodeValue ?? '').trim().length;
    best = Math.max(best, chars);
  }
  return best;
}

/** Chinese, Japanese, Korean and Thai say in one character what takes two or three elsewhere. */
function sizeOf(text: string): number {
  if (text.length < 25) return 0;
  // Korean has spaces as well: one in the middle says nothing.
  const middle = text.length >> 1;
  const code = text.charCodeAt(text.charCodeAt(middle) > 0x20 ? middle : middle + 1);
  return code > 0x0e00 && code < 0xe000 && (code < 0x2000 || code > 0x2fff) ? text.length * 2.2 : text.length;
}
