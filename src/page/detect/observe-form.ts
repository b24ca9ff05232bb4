import type { Signal } from '../../model/index.ts';
import type { Observation } from './observation.ts';
import { isDateline } from './observe-text.ts';
import type { Subject } from './subject.ts';

/** The whole form together says more than its parts, and outweighs that a page declares nothing. */
const FORM = 5;
const CLOCK = /\b(?:[01]?\d|2[0-3]):[0-5]\d\b/;
/** Running text, and how much of it is looked at for a dateline. */
const LONG = 80;
const FIRST = { paragraphs: 30, long: 3 } as const;
const LEAST = { 'headline-length': 12, 'run-length': 3, quotations: 1 } as const;

/** All that the form is judged by. */
const PARTS = [...Object.keys(LEAST), 'time-line', 'dateline'];

/**
 * The form of an agency's report: a headline, a time line with the time of day or a dateline, a run of
 * paragraphs, somebody's words among them. Says nothing where any of the four is missing.
 */
export function formSignals(body: readonly Observation[]): Signal[] {
  const seen = new Map(body.map((observation) => [observation.id, observation]));
  const isWhole = Object.entries(LEAST).every(([id, least]) => Number(seen.get(id)?.detail ?? 0) >= least);
  const line = seen.get('time-line')?.detail ?? '';
  const isTimed = CLOCK.test(line) || seen.get('dateline')?.seen === 'yes';
  return isWhole && isTimed ? [{ id: 'report-form', vote: FORM }] : [];
}

/** The least and the most that the form can add, by what of the body was seen so far. */
export function formBounds(seen: readonly Observation[]): { readonly least: number; readonly most: number } {
  const isLost = seen.some(({ id, detail }) => isPart(id) && Number(detail ?? 0) < LEAST[id]);
  if (isLost) return { least: 0, most: 0 };
  const isComplete = PARTS.every((part) => seen.some(({ id }) => id === part));
  if (!isComplete) return { least: 0, most: FORM };
  const vote = formSignals(seen).length === 0 ? 0 : FORM;
  return { least: vote, most: vote };
}

function isPart(id: string): id is keyof typeof LEAST {
  return id in LEAST;
}

/**
 * Whether the form may be there: a headline, and a time of day beside it or a dateline at the head of the first
 * paragraphs. Far cheaper than the whole look.
 */
export function mayHaveForm(subject: Subject): boolean {
  return (
    subject.headlineKey.length >= LEAST['headline-length'] &&
    (CLOCK.test(subject.timeLine ?? '') || opensWithDateline(subject.document))
  );
}

function opensWithDateline(document: Document): boolean {
  const paragraphs = document.getElementsByTagName('p');
  let long = 0;
  for (let i = 0; i < FIRST.paragraphs && long < FIRST.long; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) return false;
    const text = paragraph.textContent ?? '';
    if (text.length < LONG) continue;
    if (isDateline(text.slice(0, 90))) return true;
    long++;
  }
  return false;
}
