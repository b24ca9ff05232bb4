import type { Span } from '../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Doc } from './doc.ts';

/** "It was noted", "it is being reported": nobody is meant by the pronoun. */
const EMPTY_SUBJECT = /^it$/iu;
const PASSIVE = /^(?:is|was|has been|had been|(?:is|was) being|will be)\s+\p{L}+/iu;

/**
 * The attributions without what no reader would take for speech or speaker: a quoted title in brackets that
 * was joined to another sentence's speech, a bracket that closes nothing, "it" as who says something. Those
 * of which nothing is left are gone.
 */
export function tidied(doc: Doc, attributions: readonly Attribution[]): Attribution[] {
  return attributions.flatMap((attribution) => {
    const several = attribution.content.length > 1;
    const content = attribution.content
      .filter((part) => !(several && isBracketed(doc.text, part)))
      .map((part) => withoutLooseBracket(doc.text, part));
    if (content.length === 0) return [];
    return [{ ...(namesNobody(doc.text, attribution) ? sourceless(attribution) : attribution), content }];
  });
}

/** A quotation that fills a pair of brackets: a title or a term, no part of what was said before. */
function isBracketed(text: string, { start, end }: Span): boolean {
  const closes = text.charAt(end) === ')' || text.charAt(end - 1) === ')';
  return closes && text.charAt(start - 1) === '(' && /^["“«„]/u.test(text.charAt(start));
}

function withoutLooseBracket(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const loose = inside.endsWith(')') && inside.split(')').length > inside.split('(').length;
  return loose ? { start, end: end - 1 } : { start, end };
}

function namesNobody(text: string, { source, cue }: Attribution): boolean {
  if (source === undefined || cue === undefined || source.end > cue.start) return false;
  if (!EMPTY_SUBJECT.test(text.slice(source.start, source.end))) return false;
  return PASSIVE.test(text.slice(source.end, cue.end).trim());
}

function sourceless({ source: _, ...rest }: Attribution): Attribution {
  return rest;
}
