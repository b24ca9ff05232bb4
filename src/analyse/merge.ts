import type { Span } from '../model/index.ts';
import type { Attribution } from './attribution.ts';
import { isClause } from './clause.ts';

/** How much of two contents must be shared for them to count as one. */
const SAME = 0.8;

const SENTENCE_END = /[.!?…]["”»’']*\s+["“«‘']*\p{Lu}/u;

/** A cue is beside its content within this many characters. */
const REACH = 300;

/** A finding of the tagger alone must have a source, be this sure, and its content this long, to stand in an agency's article. */
const SURE = 0.75;
const LONG = 20;

/**
 * One list of attributions out of the tagger's and the rules'. The tagger, which has already weighed what the
 * rules propose, has the word; a source that it missed is taken from a rule with the same content, and a
 * quotation for which it found a cue in another paragraph only is given the one that a rule finds beside it.
 */
export function merge(
  text: string,
  tagged: readonly Attribution[],
  ruled: readonly Attribution[],
): Attribution[] {
  const byStart = new Map(ruled.map((attribution) => [startOf(attribution), attribution]));
  const near = new Map(
    ruled.flatMap((attribution) =>
      attribution.content.map((part) => [part.start, { part, attribution }] as const),
    ),
  );
  const bySource = new Map(ruled.map((attribution) => [attribution.source?.start, attribution]));
  const merged = tagged.flatMap((attribution) => {
    const kept: Span[] = [];
    const moved: Attribution[] = [];
    for (const part of attribution.content) {
      const own = bySource.get(part.start);
      if (own && showsSaying(text, part, own)) {
        moved.push(own);
        continue;
      }
      const rule = near.get(part.start);
      const begun = rule && begunEarlier(text, rule, part, tagged);
      if (begun) {
        moved.push({ ...attribution, content: begun });
        continue;
      }
      const cue = rule?.attribution.cue;
      const nearer = cue !== undefined && rule?.attribution.source !== undefined && sameLine(text, part, cue);
      const elsewhere = !sameLine(text, part, attribution.cue) || isBehindColon(text, part, attribution.cue);
      const content = nearer && elsewhere ? fills(rule, part) : undefined;
      if (rule && content) moved.push({ ...rule.attribution, content });
      else kept.push(part);
    }
    const rest = kept.length === 0 ? [] : [{ ...attribution, content: kept }];
    const better = rest.map((own) => swallowed(own, ruled) ?? completed(own, byStart.get(startOf(own))));
    return [...better, ...moved];
  });
  return inOrder(merged);
}

/** What of the rule's content fills the part, itself or over several paragraphs; undefined where nothing does. */
function fills(
  { part, attribution }: { part: Span; attribution: Attribution },
  whole: Span,
): readonly Span[] | undefined {
  if (part.end === whole.end) return [part];
  const { content } = attribution;
  return startOf(attribution) === whole.start && content.at(-1)?.end === whole.end ? content : undefined;
}

/**
 * The rule's finding with the same cue whose source the tagger, itself without one, took into the content: a
 * name that is the subject of the cue is never what was said; nor, behind "in the words of", is whose words they are.
 */
function swallowed(attribution: Attribution, ruled: readonly Attribution[]): Attribution | undefined {
  const { source, cue, content } = attribution;
  if (cue === undefined) return undefined;
  return ruled.find(
    (rule) =>
      rule.cue !== undefined &&
      (source === undefined || rule.origin === 'in-the-words-of') &&
      meets(rule.cue, cue) &&
      content.some((part) => rule.source !== undefined && meets(rule.source, part)) &&
      rule.content.some((theirs) => content.some((part) => meets(theirs, part))),
  );
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether no line ends between the two spans. */
function sameLine(text: string, a: Span, b: Span | undefined): boolean {
  if (b === undefined) return false;
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length <= REACH && !between.includes('\n');
}

/**
 * The rule's whole content where the part is its last one, in a later paragraph, and the tagger has nothing in those before: the cue of
 * '"It is old.' stands behind '"It must go," Lotov said.'
 */
function begunEarlier(
  text: string,
  { attribution, part }: { part: Span; attribution: Attribution },
  whole: Span,
  tagged: readonly Attribution[],
): readonly Span[] | undefined {
  const { content, source } = attribution;
  const earlier = content.slice(0, -1);
  const inParagraphs = content.every(
    ({ end }, i) => text.slice(end, content[i + 1]?.start ?? end).includes('\n') || i === earlier.length,
  );
  if (
    source === undefined ||
    !inParagraphs ||
    earlier.length === 0 ||
    content.at(-1) !== part ||
    part.end !== whole.end
  )
    return undefined;
  const isFree = !tagged.some((other) =>
    other.content.some((span) => earlier.some((one) => meets(one, span))),
  );
  return isFree ? content : undefined;
}

/** Whether what the tagger took for content is 'Ulla Vorn saying, "…"' from end to end: her words, whatever shows them. */
function showsSaying(text: string, part: Span, { source, cue, content }: Attribution): boolean {
  if (source === undefined || cue === undefined || !/ing$/u.test(text.slice(cue.start, cue.end)))
    return false;
  const end = content.at(-1)?.end ?? 0;
  return cue.start > source.end && cue.start - source.end <= 1 && end >= part.end - 1 && end <= part.end + 1;
}

/** Whether a colon opens the quotation, while the cue stands in another sentence: 'The crowd jeered: "Shame!" Then she said'. */
function isBehindColon(text: string, part: Span, cue: Span | undefined): boolean {
  if (cue === undefined || !/:\s*$/u.test(text.slice(Math.max(0, part.start - 3), part.start))) return false;
  return SENTENCE_END.test(text.slice(Math.min(part.end - 3, cue.end), Math.max(part.start, cue.start)));
}

/**
 * The same for an article of a known agency. Its house style (claims as headlines, "..., believes X", quotations
 * that go on without a cue) is what the rules were written for and the corpus does not show: they have the word,
 * and the tagger adds what they do not touch where it is sure.
 */
export function mergeInHouseStyle(
  text: string,
  tagged: readonly Attribution[],
  ruled: readonly Attribution[],
): Attribution[] {
  const added = tagged.filter(
    (attribution) =>
      attribution.source !== undefined &&
      attribution.confidence >= SURE &&
      lengthOf(attribution) >= LONG &&
      tells(text, attribution),
  );
  return inOrder([...ruled, ...without(added, ruled)]);
}

/** Whether the content is quoted or a clause, as "thanked the crews for their work" and "asked whether" of an interviewer's question are not. */
function tells(text: string, { content, cue }: Attribution): boolean {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  const question = cue !== undefined && /^(?:When )?[Aa]sked$/u.test(text.slice(cue.start, cue.end));
  return /["“«]/u.test(words) || (isClause(words) && !question);
}

/** The attributions with those of `certain` in place of whatever parts of contents touch theirs. */
export function override(
  attributions: readonly Attribution[],
  certain: readonly Attribution[],
): Attribution[] {
  const taken = partsOf(certain);
  const rest = attributions.flatMap((attribution) => {
    const content = attribution.content.filter((part) => !touchesAny(part, taken));
    return content.length === 0 ? [] : [{ ...attribution, content }];
  });
  return inOrder([...certain, ...rest]);
}

/** The attributions without what touches one of the spans. */
export function leftOut(attributions: readonly Attribution[], spans: readonly Span[]): Attribution[] {
  return attributions.filter(({ content }) => !content.some((part) => touchesAny(part, spans)));
}

/** The attributions with those of `others` where nobody is known yet: in place of what has no source, and beside it. */
export function fill(attributions: readonly Attribution[], others: readonly Attribution[]): Attribution[] {
  return override(
    attributions,
    without(
      others,
      attributions.filter(({ source }) => source !== undefined),
    ),
  );
}

/** With the source, and the cue, that a rule gives to much the same content. */
function completed(attribution: Attribution, same: Attribution | undefined): Attribution {
  if (attribution.source !== undefined || same?.source === undefined) return attribution;
  if (overlap(attribution, same) < SAME) return attribution;
  return { ...same, ...attribution, source: same.source };
}

/** Those whose content touches no content of the others. */
function without(attributions: readonly Attribution[], others: readonly Attribution[]): Attribution[] {
  const taken = partsOf(others);
  return attributions.filter(({ content }) => !content.some((part) => touchesAny(part, taken)));
}

const partsOf = (attributions: readonly Attribution[]): Span[] =>
  attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);

/** Twice the characters shared, by all characters: 1 for the same content. */
function overlap(a: Attribution, b: Attribution): number {
  let shared = 0;
  for (const x of a.content) {
    for (const y of b.content) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  const size = [...a.content, ...b.content].reduce((sum, part) => sum + part.end - part.start, 0);
  return size === 0 ? 0 : (2 * shared) / size;
}

/** Whether the span shares a character with one of the sorted, disjoint ones. */
function touchesAny(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? Number.POSITIVE_INFINITY) < span.end;
}

const lengthOf = ({ content }: Attribution): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);
const startOf = (attribution: Attribution): number => attribution.content[0]?.start ?? 0;
const inOrder = (list: Attribution[]): Attribution[] => list.sort((a, b) => startOf(a) - startOf(b));
