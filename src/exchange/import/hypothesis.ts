import * as v from 'valibot';
import type { Selector } from '../../model/index.ts';
import { clipOfForeign, complaint, EntryRejected } from './entry.ts';
import { firstText, type ImportFormat, isObject, readEntries } from './format.ts';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const selectorSchema = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.exactOptional(v.string()),
    suffix: v.exactOptional(v.string()),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.object({
    type: v.literal('RangeSelector'),
    startContainer: v.string(),
    startOffset: offset,
    endContainer: v.string(),
    endOffset: offset,
  }),
]);

const annotationSchema = v.object({
  id: v.optional(v.string(), ''),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  uri: v.string('It has no address.'),
  // The interface's API gives a list, its documentation a string.
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  user: v.optional(v.string(), ''),
  references: v.optional(v.array(v.string()), []),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown()), []) })), []),
});

type HypothesisAnnotation = v.InferOutput<typeof annotationSchema>;

/** The selectors that we know; others (pages of a PDF, and what is to come) may be ignored. */
function selectorsOf({ target }: HypothesisAnnotation): readonly Selector[] {
  const known = (target[0]?.selector ?? []).flatMap((selector) => {
    const parsed = v.safeParse(selectorSchema, selector);
    return parsed.success ? [parsed.output] : [];
  });
  const quote = known.find((selector) => selector.type === 'TextQuoteSelector');
  return known.map((selector): Selector => {
    if (selector.type === 'RangeSelector') {
      return {
        type: 'RangeSelector',
        startSelector: { type: 'XPathSelector', value: selector.startContainer },
        endSelector: { type: 'XPathSelector', value: selector.endContainer },
        startOffset: selector.startOffset,
        endOffset: selector.endOffset,
      };
    }
    // UTF-16 units become code points: exactly inside the quotation, which we have; before it, as near as can be known.
    if (selector.type === 'TextPositionSelector' && quote !== undefined) {
      return { ...selector, end: selector.start + [...quote.exact].length };
    }
    return selector;
  });
}

/** Replies become part of the note that they answer, as block quotes under their author's name. */
function withReplies(note: string, replies: readonly HypothesisAnnotation[]): string {
  const quoted = replies.map(({ user, text }) => {
    const name = /^acct:([^@]+)@/u.exec(user)?.[1] ?? user;
    return `${name}: ${text}`.replace(/^/gmu, '> ');
  });
  return [note, ...quoted].filter((part) => part !== '').join('\n\n');
}

function parse(entry: unknown): HypothesisAnnotation {
  const parsed = v.safeParse(annotationSchema, entry);
  if (!parsed.success) throw new EntryRejected({ code: 'invalid', detail: complaint(parsed.issues) });
  return parsed.output;
}

/** Replies by the id of the annotation at the head of their thread. */
function repliesByThread(entries: readonly unknown[]): ReadonlyMap<string, readonly HypothesisAnnotation[]> {
  const threads = new Map<string, HypothesisAnnotation[]>();
  for (const entry of entries) {
    const parsed = v.safeParse(annotationSchema, entry);
    const head = parsed.success ? parsed.output.references[0] : undefined;
    if (!parsed.success || head === undefined) continue;
    threads.set(head, [...(threads.get(head) ?? []), parsed.output]);
  }
  return threads;
}

function titleOf({ document }: HypothesisAnnotation): string | undefined {
  const title = document?.title;
  return typeof title === 'string' ? title : title?.[0];
}

/** The JSON export of the Hypothesis client, and lists as its API gives them. */
export const hypothesis: ImportFormat = {
  id: 'hypothesis',
  recognises: (data) =>
    isObject(data) &&
    Array.isArray(data.annotations) &&
    ('export_date' in data || 'client_version' in data || 'export_userid' in data),
  *read(data, now) {
    const entries: readonly unknown[] =
      isObject(data) && Array.isArray(data.annotations) ? data.annotations : [];
    const threads = repliesByThread(entries);
    const heads = new Set(entries.map((entry) => firstText(entry, 'id')));
    yield* readEntries(
      entries,
      (entry) => {
        const annotation = parse(entry);
        const head = annotation.references[0];
        if (head !== undefined) {
          if (!heads.has(head)) throw new EntryRejected({ code: 'reply' });
          return [];
        }
        const selectors = selectorsOf(annotation);
        const exact = selectors.find((selector) => selector.type === 'TextQuoteSelector')?.exact;
        if (exact === undefined && selectors.length > 0) throw new EntryRejected({ code: 'no-quote' });
        const clip = clipOfForeign(
          {
            url: annotation.uri,
            title: titleOf(annotation),
            exact,
            selectors,
            note: withReplies(annotation.text, threads.get(annotation.id) ?? []),
            tags: annotation.tags,
            createdAt: annotation.created,
            updatedAt: annotation.updated,
          },
          now,
        );
        return [{ type: 'clip', value: clip }];
      },
      (entry) => firstText(entry, 'text', 'uri'),
    );
  },
};
