import { BLOCKS } from '../survey/tags.ts';

const DAY =
  /\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b(?:19|20)\d\d[-./年년]\s?\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:de\s)?(?:19|20)\d\d|\p{L}{3,9}\.?\s\d{1,2},\s(?:19|20)\d\d/u;
/** A line with a time and little else. */
const MAX_LINE = 90;
/** ... made of few elements and pieces of text. */
const MAX_NODES = 16;
/** How far from the headline it may stand: boxes up, and siblings to either side. */
const NEAR = { levels: 3, siblings: 2 } as const;

/** The line with a date beside a headline: "13:48 29.01.2026". */
export function timeLineBeside(headline: Element | undefined): string | undefined {
  let box: Element | null = headline ?? null;
  for (let level = 0; box !== null && level < NEAR.levels; level++, box = box.parentElement) {
    for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
      let sibling = box[way];
      for (let step = 0; sibling !== null && step < NEAR.siblings; step++, sibling = sibling[way]) {
        const line = shortText(sibling);
        if (line.length >= 6 && line.length <= MAX_LINE && DAY.test(line)) return line;
      }
    }
  }
  return undefined;
}

/** Text of an element that holds little, with single spaces; of a bigger one only so much that it is seen to be too long. */
function shortText(element: Element): string {
  let text = '';
  let node: Node | null = element.firstChild;
  for (let nodes = 0; node !== null && text.length <= MAX_LINE + 2; nodes++) {
    if (nodes > MAX_NODES) return '';
    if (node.nodeType === 3) text = join(text, (node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (BLOCKS.has(node.nodeName.toLowerCase())) text = join(text, ' ');
    node = node.firstChild ?? following(node, element);
  }
  return /\d/.test(text) ? text.trim() : '';
}

function join(before: string, after: string): string {
  return after.startsWith(' ') && (before === '' || before.endsWith(' '))
    ? before + after.slice(1)
    : before + after;
}

/** The next node of the box that is not inside this one. */
function following(node: Node, box: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== box; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}
