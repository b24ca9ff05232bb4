import type { Span } from '../../model/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Block, Doc } from '../doc.ts';
import { genderOfGiven } from '../speakers/index.ts';

/** So many paragraphs behind dashes make an interview. */
const FEWEST_TURNS = 4;
const DASH = /^\s*[-–—]\s+(?=\S)/u;
const QUESTION = /\?["»”]?\s*$/u;
/** "– …, – сказав він": a talk that is told, not printed. */
const TOLD = /[,.!?…]["»”]?\s+[-–—]\s+\p{Ll}/u;
/** Letters of a surname that all its cases share. */
const SURNAME = 4;
const NAME = /(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}'’-]*)\s\p{Lu}[\p{L}'’-]+/gu;

/** Turns of a printed interview: what is asked, and what the interviewed person answers. */
export interface Interview {
  readonly questions: readonly Span[];
  readonly answers: readonly Attribution[];
}

const NONE: Interview = { questions: [], answers: [] };

/**
 * An interview whose questions and answers take turns, each paragraph behind a dash. The answers are those of the first person named above them;
 * a paragraph without a dash between them goes on with the turn before.
 */
export function interviewIn(doc: Doc): Interview {
  const turns: Span[][] = [];
  let intro: Block[] = [];
  for (const block of doc.blocks) {
    const text = doc.text.slice(block.start, block.end);
    const dash = DASH.exec(text)?.[0];
    if (block.kind === 'headline') continue;
    if (dash !== undefined) turns.push([{ start: block.start + dash.length, end: block.end }]);
    else if (turns.length === 0) intro = [...intro, block];
    else turns.at(-1)?.push({ start: block.start, end: block.end });
  }
  // what follows the last answer may be anything
  turns.at(-1)?.splice(1);
  const source = interviewed(doc, intro, turns.flat());
  if (source === undefined || !isInterview(doc, turns)) return NONE;
  const isAsked = (i: number): boolean => i % 2 === 0;
  return {
    questions: turns.filter((_, i) => isAsked(i)).flat(),
    answers: turns
      .filter((_, i) => !isAsked(i))
      .map((content) => ({ content, source, origin: 'interview', confidence: 0.9 })),
  };
}

/** Questions, most of which end in a mark, take turns with answers that mostly do not, and nobody's cue stands among them. */
function isInterview(doc: Doc, turns: readonly (readonly Span[])[]): boolean {
  const words = turns.map((parts) => parts.map(({ start, end }) => doc.text.slice(start, end)).join(' '));
  if (words.length < FEWEST_TURNS || words.some((turn) => TOLD.test(turn))) return false;
  const asks = (rest: number): number =>
    words.filter((turn, i) => i % 2 === rest && QUESTION.test(turn)).length;
  return asks(0) * 2 >= words.length / 2 && asks(0) > 2 * asks(1);
}

/**
 * Of the names above the turns one with a given name that the list has, else one whose surname is called in them ("Mr. Seitov"), else one that
 * opens a paragraph.
 */
function interviewed(doc: Doc, intro: readonly Block[], turns: readonly Span[]): Span | undefined {
  const names = intro.flatMap(({ start, end }) =>
    [...doc.text.slice(start, end).matchAll(NAME)].map((match) => ({ match, start: start + match.index })),
  );
  const talk = turns.map(({ start, end }) => doc.text.slice(start, end)).join('\n');
  const isCalled = (name: string): boolean =>
    talk.includes(` ${(name.split(/\s/u).at(-1) ?? '').slice(0, SURNAME)}`);
  const found =
    names.find(({ match }) => genderOfGiven(match[1] ?? '') !== undefined) ??
    names.find(({ match }) => isCalled(match[0])) ??
    names.find(({ match }) => match.index === 0);
  return found && { start: found.start, end: found.start + found.match[0].length };
}
