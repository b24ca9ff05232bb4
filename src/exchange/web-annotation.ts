import type { Clip, Selector, Target } from '../model/index.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import type { ExportLibrary } from './library.ts';
import { asUri } from './text/uri.ts';

/** The context that makes the plain JSON keys W3C terms. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
/** Annotations of ours: this and the clip's id, percent-encoded. */
export const clipUrn = 'urn:wirelight:clip:';
/** The key (an absolute IRI, so no context is needed) under which a clip keeps what W3C has no words for. */
export const clipKey = 'urn:wirelight:clip';

type Json = Readonly<Record<string, unknown>>;

function selectorJson(selector: Selector): Json {
  if (selector.type !== 'RangeSelector') return { ...selector };
  const end = (xpath: { value: string }, offset: number | undefined): Json => ({
    type: 'XPathSelector',
    value: xpath.value,
    ...(offset === undefined
      ? {}
      : { refinedBy: { type: 'TextPositionSelector', start: offset, end: offset } }),
  });
  return {
    type: 'RangeSelector',
    startSelector: end(selector.startSelector, selector.startOffset),
    endSelector: end(selector.endSelector, selector.endOffset),
  };
}

function targetJson({ source, selectors }: Target, clip: Clip): Json {
  if (selectors.length === 0) return { id: asUri(source), type: 'Text', format: 'text/html' };
  return {
    type: 'SpecificResource',
    source: asUri(source),
    selector: selectors.map(selectorJson),
    state: { type: 'TimeState', sourceDate: clip.article.accessedAt },
  };
}

const textBody = (purpose: string, value: string): Json => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

function bodies(clip: Clip): readonly Json[] {
  return [
    ...(clip.note === '' ? [] : [{ ...textBody('commenting', clip.note), format: 'text/markdown' }]),
    ...clip.tags.map((tag) => textBody('tagging', tag)),
    ...(clip.speaker === undefined ? [] : [textBody('identifying', clip.speaker.name)]),
    ...clip.countries.map((code) => textBody('classifying', code)),
  ];
}

function motivation(clip: Clip): string {
  if (clip.note !== '') return 'commenting';
  return clip.kind === 'article' ? 'bookmarking' : 'highlighting';
}

/** What the annotation's own terms do not carry; with them it is the whole clip. */
function ownPart({
  id: _,
  note: _note,
  tags: _tags,
  createdAt: _created,
  updatedAt: _updated,
  target,
  ...rest
}: Clip): Json {
  return { ...rest, ...(asUri(target.source) === target.source ? {} : { source: target.source }) };
}

/** One clip as an annotation of the W3C Web Annotation Data Model; every annotation stands on its own. */
export function annotationOf(clip: Clip, generated: string): Json {
  const body = bodies(clip);
  return {
    '@context': annotationContext,
    id: `${clipUrn}${asUri(encodeURIComponent(clip.id.replace(/\p{Surrogate}/gu, '\uFFFD')))}`,
    type: 'Annotation',
    motivation: motivation(clip),
    created: clip.createdAt,
    modified: clip.updatedAt,
    generator: { id: 'urn:wirelight', type: 'Software', name: 'Wirelight' },
    generated,
    ...(body.length === 0 ? {} : { body }),
    target: targetJson(clip.target, clip),
    [clipKey]: { id: clip.id, ...ownPart(clip) },
  };
}

/**
 * The clips as one AnnotationCollection with a single page. Positions count code points, as the model demands.
 * What W3C has no word for (the speaker's role, the cue, corrections, the citation) stands under one key of ours, so
 * that nothing is lost on the way back.
 */
export function* exportWebAnnotation(
  { clips }: ExportLibrary,
  { now, words }: ExportOptions,
): Generator<string> {
  const collection = {
    '@context': annotationContext,
    id: 'urn:wirelight:library',
    type: 'AnnotationCollection',
    label: words.title,
    created: now,
    total: clips.length,
  };
  const page = {
    id: 'urn:wirelight:library:1',
    type: 'AnnotationPage',
    partOf: collection.id,
    startIndex: 0,
  };
  yield `${JSON.stringify(collection).slice(0, -1)},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  let before = '\n';
  for (const clip of clips) {
    yield before + JSON.stringify(annotationOf(clip, now));
    before = ',\n';
  }
  yield '\n]}}\n';
}

export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write: exportWebAnnotation,
};
