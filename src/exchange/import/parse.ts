import { ImportProblem } from './problem.ts';

/** UTF-16 units; a library of 20,000 clips with their contexts is about 60 million. */
export const sizeLimit = 200_000_000;
/** Nested lists and objects; our own formats need 9. */
export const depthLimit = 64;
/** Elements of lists at most so deep are parsed one by one; every format keeps its entries there. */
const entryDepth = 3;
/** UTF-16 units beside the entries, which are parsed at once: a format's head is a few lines. */
const headLimit = 10_000_000;
/** UTF-16 units looked through between two rests where no entry comes. */
const stretch = 1_000_000;

const quote = 0x22;
const backslash = 0x5c;

/** The offset behind a string that starts at `at`; the text's length if it never ends. */
function skipString(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    const unit = text.charCodeAt(next);
    if (unit === backslash) next += 1;
    else if (unit === quote) return next + 1;
  }
  return text.length;
}

/** The offset behind the object or list that starts at `at`. Throws an ImportProblem where it nests too deep. */
function skipNested(text: string, at: number, outer: number): number {
  let depth = outer;
  for (let next = at; next < text.length; next += 1) {
    const unit = text.charCodeAt(next);
    if (unit === quote) next = skipString(text, next) - 1;
    else if (unit === 0x5b || unit === 0x7b) {
      depth += 1;
      if (depth > depthLimit) throw new ImportProblem({ code: 'too-deep', limit: depthLimit });
    } else if (unit === 0x5d || unit === 0x7d) {
      depth -= 1;
      if (depth === outer) return next + 1;
    }
  }
  return text.length;
}

function parseWhole(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    throw new ImportProblem({ code: 'not-json', detail: error instanceof Error ? error.message : '' });
  }
}

/** Whether an object that so many lists and objects hold, the innermost a list, is parsed by itself. */
const isEntry = (depth: number, inList: boolean): boolean => inList && depth <= entryDepth;

/** Puts the parsed elements where their numbers stand: every object of the frame that is an entry is such a number. */
function restore(value: unknown, elements: readonly unknown[], depth = 0, inList = false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => restore(item, elements, depth + 1, true));
  if (isEntry(depth, inList)) return 'at' in value ? elements[Number(value.at)] : value;
  // Built from entries, so that a key "__proto__" stays a key.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, restore(item, elements, depth + 1)]),
  );
}

/**
 * JSON.parse in steps: yields the share done (0 to 1) after each entry of a list and on long ways between them, so that
 * an interface can rest.
 * The value is that of JSON.parse. Nesting is bounded before anything is parsed. Throws an ImportProblem.
 */
export function* parseJson(source: string): Generator<number, unknown> {
  if (source.length > sizeLimit) throw new ImportProblem({ code: 'too-large', limit: sizeLimit });
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const elements: unknown[] = [];
  const open: ('[' | '{')[] = [];
  let frame = '';
  let kept = 0;
  let restAt = stretch;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = skipString(text, at) - 1;
    else if (unit === 0x5d || unit === 0x7d) open.pop();
    else if (unit === 0x5b) open.push('[');
    else if (unit === 0x7b && isEntry(open.length, open.at(-1) === '[')) {
      const end = skipNested(text, at, open.length);
      frame += `${text.slice(kept, at)}{"at":${elements.length}}`;
      elements.push(parseWhole(text.slice(at, end)));
      kept = end;
      at = end - 1;
      yield at / text.length;
    } else if (unit === 0x7b) open.push('{');
    if (at >= restAt) {
      if (frame.length + at - kept > headLimit) throw new ImportProblem({ code: 'unknown-format' });
      restAt = at + stretch;
      yield at / text.length;
    }
    if (open.length > depthLimit) throw new ImportProblem({ code: 'too-deep', limit: depthLimit });
  }
  return restore(parseWhole(frame + text.slice(kept)), elements);
}
