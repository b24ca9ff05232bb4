import { weightOf } from '../survey/prose.ts';
import { LONG } from './running-text.ts';

/** No page is looked at further than this many paragraphs. */
const MAX_PARAGRAPHS = 100;

/** A page with less may set its text in other elements. */
export const AMPLE = 600;

/** Paragraphs of running text that one element holds. */
export interface Run {
  readonly size: number;
  readonly texts: readonly string[];
}

/** The paragraphs of running text of a page that sets its text in `<p>`. */
export interface Paragraphs {
  readonly size: number;
  readonly runs: readonly Run[];
  /** The one with the most text. */
  readonly best: Run;
}

const NONE: Run = { size: 0, texts: [] };

/** Finds the paragraphs of running text, by the element that holds them. */
export function paragraphsOf(document: Document): Paragraphs {
  const runs = new Map<Element | null, { size: number; readonly texts: string[] }>();
  const paragraphs = document.getElementsByTagName('p');
  let total = 0;
  // The length of a live collection is never asked for, as an index would: that alone searches the whole page.
  for (let i = 0; i < MAX_PARAGRAPHS; i++) {
    const paragraph = paragraphs.item(i);
    if (paragraph === null) break;
    const text = paragraph.textContent ?? '';
    const size = weightOf(text);
    if (size < LONG) continue;
    total += size;
    const box = paragraph.parentElement;
    const run = runs.get(box);
    if (run === undefined) runs.set(box, { size, texts: [text] });
    else {
      run.size += size;
      run.texts.push(text);
    }
  }
  let best: Run = NONE;
  for (const run of runs.values()) if (run.size > best.size) best = run;
  return { size: total, runs: [...runs.values()], best };
}
