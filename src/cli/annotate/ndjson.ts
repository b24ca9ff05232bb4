import * as v from 'valibot';
import { type AnnotateOptions, annotateDocument, type Input } from './annotate-document.ts';
import { InputError, toFailure } from './failure.ts';

const Line = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  url: v.optional(v.string()),
  html: v.optional(v.string()),
  text: v.optional(v.string()),
});

export interface LineAnswer {
  readonly ok: boolean;
  readonly answer: Record<string, unknown>;
}

/** Answers one line of newline-delimited JSON; a bad line is answered by an error that says what it lacks. */
export function answerLine(line: string, number: number, options: AnnotateOptions): LineAnswer {
  let id: { id?: string | number } = {};
  try {
    const parsed = v.safeParse(Line, parseJson(line));
    if (!parsed.success) throw new InputError('bad-line', describe(parsed.issues[0]));
    const { id: given, ...document } = parsed.output;
    id = given === undefined ? {} : { id: given };
    return { ok: true, answer: { ...id, ...annotateDocument(toInput(document), options) } };
  } catch (error) {
    return { ok: false, answer: { ...id, ...toFailure(error, `line ${number}`) } };
  }
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the line'} is not of the expected form: ${issue.message}`;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(
      'no-json',
      'this is no JSON; give one object a line, {"html": ...} or {"text": ...}.',
    );
  }
}

function toInput(document: {
  url?: string | undefined;
  html?: string | undefined;
  text?: string | undefined;
}): Input {
  const url = document.url === undefined ? {} : { url: document.url };
  if (document.html !== undefined) return { html: document.html, ...url };
  if (document.text !== undefined) return { text: document.text, ...url };
  throw new InputError('no-document', 'give "html" or "text".');
}
