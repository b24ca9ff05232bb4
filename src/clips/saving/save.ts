import { anchorIn, describe } from '../../annotate/index.ts';
import type { CorrectionRequest, Saved, SaveExtras, SaveTarget } from '../../messages/clips.ts';
import { Refusal } from '../../messages/result.ts';
import type { ArticleRecord, Clip, Corrections, LibraryRecord, Span } from '../../model/index.ts';
import { slice } from '../../text/index.ts';
import { contentOf, recordIn } from '../store/current.ts';
import { documentId } from '../store/document.ts';
import type { Store } from '../store/store.ts';
import { tagOf, tidyTags } from '../tags.ts';
import { clipOf } from './clip-of.ts';
import { articleIdsOfPage, clipArticleOf, type SavingPage } from './page.ts';
import { removedClips } from './removed.ts';

/**
 * Saves a passage or the whole article with what the reader adds, as one transaction with its article and tags.
 * What is in the library already is not copied: note, tags and category are added to it, as to what was taken out.
 */
export async function save(
  store: Store,
  page: SavingPage,
  target: SaveTarget,
  extras: SaveExtras = {},
): Promise<Saved> {
  const now = store.now();
  const ids = articleIdsOfPage(page.address, page.article);
  const kept = (await store.records.get('article', ids))[0]?.article;
  const fresh = clipArticleOf(page, now);
  const article = kept === undefined ? fresh : { ...fresh, id: kept.id };
  const made = clipOf(page, article, target, now);
  const known = await findSaved(store, page, made);
  const clip = known ?? made;
  const tags = tidyTags(extras.tags ?? []).map((name) => tagOf(name, now));
  const keys = [
    documentId('clip', clip.id),
    documentId('article', article.id),
    ...tags.map((tag) => documentId('tag', tag.id)),
  ];
  let saved = clip;
  let already = false;
  const { undoId } = await store.writer.write(
    'save',
    keys,
    (current) => {
      const before = recordIn(current, 'clip', clip.id);
      already = before !== undefined;
      saved = withExtras(before ?? clip, extras, now);
      const records: LibraryRecord[] = [
        { type: 'clip', value: saved },
        { type: 'article', value: articleRecord(recordIn(current, 'article', article.id), page, saved, now) },
        ...tags
          .filter((tag) => recordIn(current, 'tag', tag.id) === undefined)
          .map((value): LibraryRecord => ({ type: 'tag', value })),
      ];
      return new Map(records.map((record) => [documentId(record.type, record.value.id), contentOf(record)]));
    },
    { articleId: article.id },
  );
  return { clip: saved, already, ...(undoId === undefined ? {} : { undoId }) };
}

/** Keeps what the reader put right with the clip of that passage, which is saved if need be. */
export function correct(
  store: Store,
  page: SavingPage,
  target: SaveTarget,
  request: CorrectionRequest,
): Promise<Saved> {
  return save(store, page, target, { corrections: correctionsOf(page, request) });
}

function correctionsOf(page: SavingPage, request: CorrectionRequest): Corrections {
  const { notQuotation, speaker, quotationKind, span, countries } = request;
  const text = span === undefined ? '' : slice(page.article.text, span);
  if (span !== undefined && text.trim() === '')
    throw new Refusal('empty', 'Select some words of the article.');
  return {
    ...(notQuotation === true ? { notQuotation } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(quotationKind === undefined ? {} : { quotationKind }),
    ...(countries === undefined ? {} : { countries }),
    ...(span === undefined
      ? {}
      : {
          passage: { target: { source: page.address, selectors: describe(page.article.text, span) }, text },
        }),
  };
}

/** The clip of the same passage, in the library or taken out of it; under another id, as after an edit of the page. */
async function findSaved(store: Store, page: SavingPage, made: Clip): Promise<Clip | undefined> {
  const [same] = await store.records.get('clip', [made.id]);
  if (same !== undefined) return same;
  const anchoring = anchorIn(page.article.text);
  const wanted = anchoring.place(made.target.selectors);
  const isSame = (clip: Clip): boolean => {
    if (clip.id === made.id) return true;
    if (wanted.state !== 'found' || sortOf(clip) !== sortOf(made)) return false;
    const targets = [
      clip.target,
      ...(clip.corrections?.passage === undefined ? [] : [clip.corrections.passage.target]),
    ];
    return targets.some(({ selectors }) => {
      const place = anchoring.place(selectors);
      return place.state === 'found' && likeness(place.span, wanted.span) >= SAME_PASSAGE;
    });
  };
  const ofArticle = `${made.article.id}:`;
  const kept = await store.records.all('clip', ofArticle);
  return kept.find(isSame) ?? (await removedClips(store, ofArticle)).find(isSame);
}

/** Share of two spans from which on they are one passage, whose edges an edit of the page has moved. */
const SAME_PASSAGE = 0.8;

function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** A claim is a quotation's words. */
function sortOf({ kind }: Clip): string {
  return kind === 'claim' ? 'quotation' : kind;
}

/** The clip with what the reader adds; unchanged, its time too, where that is nothing new. */
function withExtras(clip: Clip, extras: SaveExtras, now: Date): Clip {
  const note = joinNotes(clip.note, extras.note ?? '');
  const tags = tidyTags([...clip.tags, ...(extras.tags ?? [])]);
  const category = extras.category ?? clip.category;
  const corrections =
    extras.corrections === undefined ? clip.corrections : { ...clip.corrections, ...extras.corrections };
  const next: Clip = {
    ...clip,
    note,
    tags,
    ...(category === undefined ? {} : { category }),
    ...(corrections === undefined ? {} : { corrections }),
  };
  const isNew = clip.createdAt === now.toISOString();
  return isNew || JSON.stringify(next) === JSON.stringify(clip)
    ? next
    : { ...next, updatedAt: now.toISOString() };
}

function joinNotes(old: string, added: string): string {
  if (added.trim() === '' || old.includes(added)) return old;
  return old === '' ? added : `${old}\n\n${added}`;
}

function articleRecord(
  before: ArticleRecord | undefined,
  page: SavingPage,
  clip: Clip,
  now: Date,
): ArticleRecord {
  const snapshot =
    clip.kind === 'article' && before?.snapshot === undefined
      ? { savedAt: now.toISOString(), article: page.article, analysis: page.analysis }
      : before?.snapshot;
  return {
    id: clip.article.id,
    article: before?.article ?? clip.article,
    urls: [...new Set([...(before?.urls ?? []), page.address])].slice(0, 1000),
    ...(snapshot === undefined ? {} : { snapshot }),
  };
}
