import type { Doc } from '../doc.ts';
import type { QuotedRegion } from '../quotation-marks/index.ts';
import type { Item } from './item.ts';

const BREAK = /([,.!?…]+)\s+[-–—]\s+/gu;
const LONGEST_CUE = 220;

/**
 * Ukrainian and Russian put a cue inside the marks: «Ми переможемо, – сказав він. – Це ясно». Gives the quoted
 * pieces around it; the words between are left to be read as the writer's.
 */
export function splitByInnerCue(doc: Doc, region: QuotedRegion): Item[] {
  const { text } = doc;
  const inside = text.slice(region.start, region.end);
  const pieces: Item[] = [];
  let start = region.start;
  let skipTo = 0;
  let nested = 0;
  for (const match of inside.matchAll(BREAK)) {
    const at = region.start + match.index;
    while ((region.inner[nested]?.end ?? Number.POSITIVE_INFINITY) <= at) nested += 1;
    if (match.index < skipTo || (region.inner[nested]?.start ?? Number.POSITIVE_INFINITY) < at) continue;
    const cueStart = match.index + match[0].length;
    if (!startsCue(doc, inside.slice(cueStart, cueStart + 60))) continue;
    const rest = inside.slice(cueStart, cueStart + LONGEST_CUE);
    const resume = /[.,]\s+[-–—]\s+/u.exec(rest);
    const stop = match[1]?.startsWith(',') ? 0 : (match[1]?.length ?? 0);
    pieces.push(piece(doc, start, region.start + match.index + stop));
    if (!resume) {
      start = -1;
      break;
    }
    skipTo = cueStart + resume.index + resume[0].length;
    start = region.start + skipTo;
  }
  if (start >= 0 && start < region.end) pieces.push(piece(doc, start, region.end));
  return pieces;
}

function piece(doc: Doc, start: number, end: number): Item {
  return { start, end, kind: 'quote', text: doc.text.slice(start, end), lower: '' };
}

/** A verb of saying is the first or second word: "сказав він", "він сказав", "також додав". */
function startsCue(doc: Doc, after: string): boolean {
  const words = after
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,.]+/u);
  return words.slice(0, 2).some((word) => {
    const kind = doc.language.verbs.get(word);
    return (
      kind === 'say' ||
      ((kind === 'claim' || kind === 'manner') && word === words[0]) ||
      (doc.language.impersonal.has(word) && word === words[0])
    );
  });
}
