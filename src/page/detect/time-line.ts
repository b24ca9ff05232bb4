import { asciiDigits } from '../metadata/date/digits.ts';
import { isElement, isText, plain } from '../survey/nodes.ts';
import { BLOCKS } from '../survey/tags.ts';

const DAY =
  /\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b(?:1[34]|19|20|25)\d\d[-./年년]\s?\d{1,2}|\d{1,2}\.?\s(?:de\s)?[\p{L}\p{M}.]{2,12},?\s(?:de\s)?(?:1[34]|19|20|25)\d\d|[\p{L}\p{M}]{3,9}\.?\s\d{1,2},\s(?:19|20)\d\d|\b(?:19|20)\d\d(?:\.\s|-yil\s\d)/u;
/** Digits as news is written in: far more would be dear. */
const DIGIT = /[\d٠-٩۰-۹०-९๐-๙]/;
const OTHER_DIGIT = /[٠-٩۰-۹०-९๐-๙]/;
/** A line with a time and little else. */
const MAX_LINE = 90;
/** ... made of few elements and pieces of text. */
const MAX_NODES = 16;
/** SHOW_ELEMENT and SHOW_TEXT of NodeFilter, which a document without a window does not have. */
const ELEMENTS_AND_TEXTS = 1 | 4;
/** How far from the headline it may stand: boxes up, and siblings to either side. */
const NEAR = { levels: 3, siblings: 2 } as const;

/** The line with a date beside a headline: "13:48 29.01.2026". */
export function timeLineBeside(headline: Element | undefined): string | undefined {
  let box: Element | null = headline ?? null;
  for (let level = 0; box !== null && level < NEAR.levels; level++, box = plain(box).parentElement) {
    for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
      let sibling = plain(box)[way];
      for (let step = 0; sibling !== null && step < NEAR.siblings; step++, sibling = plain(sibling)[way]) {
        const text = shortText(sibling);
        const line = OTHER_DIGIT.test(text) ? asciiDigits(text) : text;
        if (line.length >= 6 && line.length <= MAX_LINE && DAY.test(line)) return line;
      }
    }
  }
  return undefined;
}

/** Text of an element that holds little, with single spaces; of a bigger one only so much that it is seen to be too long. */
function shortText(element: Element): string {
  const own = plain(element);
  // Most boxes hold far more, or no digit: each is one question.
  if (own.getElementsByTagName('*').item(MAX_NODES) !== null || !DIGIT.test(own.textContent ?? '')) return '';
  const walker = own.ownerDocument.createTreeWalker(element, ELEMENTS_AND_TEXTS);
  let text = '';
  let node = walker.nextNode();
  for (let nodes = 0; node !== null && text.length <= MAX_LINE + 2; nodes++) {
    if (nodes > MAX_NODES) return '';
    if (isText(node)) text = join(text, node.data.replace(/\s+/g, ' '));
    else if (isElement(node) && BLOCKS.has(plain(node).localName)) text = join(text, ' ');
    node = walker.nextNode();
  }
  return DIGIT.test(text) ? text.trim() : '';
}

function join(before: string, after: string): string {
  return after.startsWith(' ') && (before === '' || before.endsWith(' '))
    ? before + after.slice(1)
    : before + after;
}
