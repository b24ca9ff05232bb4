import type { Clip, Selector } from '../../model/index.ts';
import { plainText } from '../text/plain.ts';
import { clipKey } from '../web-annotation.ts';
import { checkedClip, clipOfForeign, EntryRejected } from './entry.ts';
import { firstText, type ImportFormat, isObject, readEntries } from './format.ts';
import { selectorsOf } from './web-selectors.ts';

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const typesOf = (value: unknown): readonly unknown[] => (isObject(value) ? listOf(value.type) : []);

/** Annotations in whatever the file is: one, a list of them, a page, or a collection with its first page inside. */
function annotationsIn(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data.flatMap(annotationsIn);
  if (!isObject(data)) return [];
  if (typesOf(data).includes('AnnotationCollection')) return annotationsIn(data.first);
  if (typesOf(data).includes('AnnotationPage')) return listOf(data.items);
  return [data];
}

/** Bodies that say something in text, those inside a Choice or another body's list as well. */
function textBodies(body: unknown): readonly Readonly<Record<string, unknown>>[] {
  return listOf(body).flatMap((part) => {
    if (!isObject(part)) return [];
    if ('items' in part) return textBodies(part.items).slice(0, 1);
    return typeof part.value === 'string' ? [part] : [];
  });
}

const textOf = (body: Readonly<Record<string, unknown>>): string => {
  const value = firstText(body, 'value');
  return body.format === 'text/html' ? plainText(value) : typeof body.value === 'string' ? body.value : value;
};

function wordsOf(annotation: Readonly<Record<string, unknown>>): { note: string; tags: string[] } {
  const bodies = textBodies(annotation.body);
  const purposeOf = (body: Readonly<Record<string, unknown>>): unknown => listOf(body.purpose)[0];
  const links = listOf(annotation.body).flatMap((body) => (typeof body === 'string' ? [body] : []));
  const bodyValue = typeof annotation.bodyValue === 'string' ? [annotation.bodyValue] : [];
  const said = bodies.filter(
    (body) => !['tagging', 'identifying', 'classifying'].includes(String(purposeOf(body))),
  );
  return {
    note: [...said.map(textOf), ...bodyValue, ...links].join('\n\n'),
    tags: bodies.filter((body) => purposeOf(body) === 'tagging').map(textOf),
  };
}

interface Place {
  readonly source: string;
  readonly selectors: readonly Selector[];
  /** False if the target points at a part, but not in a way that we can keep. */
  readonly known: boolean;
}

function placeOf(target: unknown): Place {
  if (typeof target === 'string') return { source: target, selectors: [], known: true };
  const source = isObject(target) ? target.source : undefined;
  const address = isObject(source)
    ? firstText(source, 'id')
    : typeof source === 'string'
      ? source
      : firstText(target, 'id');
  const given = isObject(target) ? listOf(target.selector) : [];
  const selectors = selectorsOf(given);
  return {
    source: address,
    selectors,
    known: given.length === 0 || selectors.some(({ type }) => type === 'TextQuoteSelector'),
  };
}

/** An annotation that we wrote: its own terms, which another tool may have edited, over what only we keep. */
function ownClip(
  annotation: Readonly<Record<string, unknown>>,
  kept: Readonly<Record<string, unknown>>,
): Clip {
  const { source, selectors } = placeOf(annotation.target);
  const bodies = textBodies(annotation.body);
  const valuesFor = (purpose: string): string[] =>
    bodies.flatMap((body) =>
      body.purpose === purpose && typeof body.value === 'string' ? [body.value] : [],
    );
  return checkedClip({
    ...kept,
    target: { source: typeof kept.source === 'string' ? kept.source : source, selectors },
    note: valuesFor('commenting').join('\n\n'),
    tags: valuesFor('tagging'),
    createdAt: annotation.created,
    updatedAt: annotation.modified ?? annotation.created,
  });
}

function clipsOf(annotation: unknown, now: string): readonly Clip[] {
  if (!isObject(annotation) || !typesOf(annotation).includes('Annotation')) {
    throw new EntryRejected({ code: 'invalid', detail: 'type' });
  }
  const kept = annotation[clipKey];
  if (isObject(kept)) return [ownClip(annotation, kept)];
  const targets = listOf(annotation.target).flatMap((target) =>
    isObject(target) && 'items' in target ? listOf(target.items) : [target],
  );
  if (targets.length === 0) throw new EntryRejected({ code: 'invalid', detail: 'target' });
  const { note, tags } = wordsOf(annotation);
  return targets.map((target) => {
    const { source, selectors, known } = placeOf(target);
    if (!known) throw new EntryRejected({ code: 'no-quote' });
    const exact = selectors.find((selector) => selector.type === 'TextQuoteSelector')?.exact;
    const lang =
      firstText(isObject(target) && isObject(target.source) ? target.source : target, 'language') ||
      undefined;
    const createdAt = firstText(annotation, 'created') || undefined;
    const updatedAt = firstText(annotation, 'modified') || undefined;
    return clipOfForeign({ url: source, exact, selectors, note, tags, lang, createdAt, updatedAt }, now);
  });
}

/** W3C Web Annotations as JSON-LD: one, a list, a page or a collection. */
export const webAnnotation: ImportFormat = {
  id: 'web-annotation',
  recognises: (data) =>
    annotationsIn(data).some((entry) => typesOf(entry).includes('Annotation')) ||
    typesOf(data).includes('AnnotationCollection'),
  read: (data, now) =>
    readEntries(
      annotationsIn(data),
      (entry) => clipsOf(entry, now).map((value) => ({ type: 'clip', value })),
      (entry) => firstText(entry, 'bodyValue', 'id'),
    ),
};
