import type { Span } from '../model/index.ts';
import type { Attribution } from './attribution.ts';

/** "(Laughter.)", "[CROSSTALK]": what happened. */
const STAGE_DIRECTION = /^["“”„«]?\s*[([]\s*[\p{L}-]+(?:\s[\p{L}-]+){0,2}[.!,]?\s*[)\]][.,]?\s*["“”»]?$/u;
/** Whom to follow online, as pages close a transcript. */
const CREDIT =
  /^["“”]?Follow\s[^.!?]{2,60}\son\s(?:Twitter|X|Facebook|Instagram|Telegram|YouTube)\b[^.!?\n]{0,40}[.!]?["“”]?$/u;
const LONGEST_WORK = 20;
const WORK_BEFORE =
  /\b(?:book|memoir|autobiography|novel|film|movie|documentary|album|song|anthem|podcast|series|sitcom|musical|play),?\s+$/u;
const QUESTION = /^(?:if|whether|about|why|how|what|when|where|who)\b/u;
/** 'would "draw conclusions," RIA reported': an outlet behind the closing mark. */
const REPORTER =
  /[\p{L}\p{N}][,.]?["”],?(\s(?:the\s)?(?:\p{Lu}[\p{L}\p{N}.&'’-]*\s){1,4}(?:ha[sd]\s)?(?:reports?|reported|said|wrote|quoted)(?:\s[^.?!,"“”]{1,40})?)$/u;
/** Every word but the small ones begins with a capital. */
const TITLE =
  /^["“”'‘]+\p{Lu}[\p{L}\p{N}’'-]*(?:[\s:,&–-]+(?:\p{Lu}[\p{L}\p{N}’'-]*|\p{N}+|a|an|and|as|at|by|for|from|in|is|of|on|or|the|to|vs|with))*[.,!?]?["”'’]+[.,]?$/u;

/**
 * The attributions without parts that nobody said, whatever stands around them: a stage direction of a transcript, a line about whom to
 * follow, the title of a work behind "her book,", the outlet that passed the words on. Those of which nothing is left are gone.
 */
export function said(text: string, attributions: readonly Attribution[]): Attribution[] {
  return attributions.flatMap((attribution) => {
    const content = attribution.content
      .filter(
        (part) => isSaid(text, part) && !isAskedFor(text, part) && !isQuestionPut(text, attribution, part),
      )
      .map((part) => withoutReporter(text, part));
    return content.length === 0 ? [] : [{ ...attribution, content }];
  });
}

/** "requests for comment": what was asked for, not said. */
function isAskedFor(text: string, { start, end }: Span): boolean {
  return /^comments?$/u.test(text.slice(start, end).trim());
}

/** 'Asked if more would follow, Hall smiled. "Let us see."': what was asked of the speaker. */
function isQuestionPut(text: string, { cue, content }: Attribution, part: Span): boolean {
  if (cue === undefined || content.length < 2 || part !== content[0] || cue.end > part.start) return false;
  return text.slice(cue.start, cue.end) === 'Asked' && QUESTION.test(text.slice(part.start, part.end));
}

function withoutReporter(text: string, { start, end }: Span): Span {
  const tail = REPORTER.exec(text.slice(start, end));
  return tail === null ? { start, end } : { start, end: end - (tail[1]?.length ?? 0) };
}

function isSaid(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim();
  if (STAGE_DIRECTION.test(words) || CREDIT.test(words)) return false;
  return !(WORK_BEFORE.test(text.slice(Math.max(0, start - LONGEST_WORK), start)) && TITLE.test(words));
}
