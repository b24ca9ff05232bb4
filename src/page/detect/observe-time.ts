import { BLOCKS } from '../survey/tags.ts';
import { bin, type Observation } from './observation.ts';

const DAY =
  /\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b(?:19|20)\d\d[-./年년]\s?\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:de\s)?(?:19|20)\d\d|\p{L}{3,9}\.?\s\d{1,2},\s(?:19|20)\d\d/u;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/;
/** A line with a time and little else. */
const MAX_LINE = 90;

/** How many times the page marks up, and whether one stands beside the headline: "13:48 29.01.2026". */
export function observeTime(document: Document): Observation[] {
  return [countTimes(document), timeLine(document)];
}

/** How many times the page marks up. */
export function countTimes(document: Document): Observation {
  const times = document.getElementsByTagName('time').length;
  return { id: 'times', seen: bin(times, [1, 2, 4, 10, 25]) };
}

/** The line with a date beside the headline, as `detail`. */
export function timeLine(document: Document): Observation {
  const heading = document.getElementsByTagName('h1')[0];
  for (const line of heading === undefined ? [] : linesAround(heading)) {
    if (!DAY.test(line)) continue;
    return { id: 'time-line', seen: CLOCK.test(line) ? 'time' : 'day', detail: line };
  }
  return { id: 'time-line', seen: 'none' };
}

function* linesAround(heading: Element): Iterable<string> {
  for (
    let at: Element | null = heading, level = 0;
    at !== null && level < 3;
    at = at.parentElement, level++
  ) {
    for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
      let sibling = at[way];
      for (let step = 0; sibling !== null && step < 3; step++, sibling = sibling[way]) {
        if (sibling.childElementCount > 8 || !/\d/.test(sibling.textContent ?? '')) continue;
        const text = shortText(sibling);
        if (text.length >= 6 && text.length <= MAX_LINE) yield text.replace(/\s+/g, ' ');
      }
    }
  }
}

/** Text of an element that holds little; of a bigger one only so much that it is seen to be too long. */
function shortText(element: Element): string {
  let text = '';
  const work: Node[] = [element];
  for (let node = work.pop(); node !== undefined && text.length <= 4 * MAX_LINE; node = work.pop()) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else {
      if (BLOCKS.has(node.nodeName.toLowerCase())) text += ' ';
      for (let child = node.lastChild; child !== null; child = child.previousSibling) work.push(child);
    }
  }
  return text.trim();
}
