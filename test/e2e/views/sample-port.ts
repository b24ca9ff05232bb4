import type { PlacedClip } from '../../../src/messages/clips.ts';
import { ok } from '../../../src/messages/result.ts';
import type { PageState } from '../../../src/model/index.ts';
import type { ReadingListener, ReadingPort } from '../../../src/ui/reading/index.ts';
import { samplePage } from './sample.ts';

const claim = samplePage.analysis.claims[1] ?? { start: 0, end: 0 };
const words = samplePage.article.text.slice(claim.start, claim.end);

export const sampleClips: readonly PlacedClip[] = [
  {
    clip: {
      id: 'one',
      kind: 'claim',
      article: {
        id: 'a',
        url: samplePage.article.url ?? '',
        title: samplePage.article.title,
        accessedAt: '2026-01-29T12:00:00Z',
        lang: 'en',
      },
      target: { source: samplePage.article.url ?? '', selectors: [] },
      text: words,
      speaker: { name: 'Maren Holt-Vasylenko' },
      countries: ['UA'],
      note: 'Compare with last year’s figure.',
      tags: ['ferries'],
      createdAt: '2026-01-29T12:00:00Z',
      updatedAt: '2026-01-29T12:00:00Z',
    },
    placement: { state: 'found', span: { start: claim.start, end: claim.end }, score: 1, how: 'exact' },
  },
  {
    clip: {
      id: 'two',
      kind: 'selection',
      article: {
        id: 'a',
        url: samplePage.article.url ?? '',
        title: samplePage.article.title,
        accessedAt: '2026-01-29T12:00:00Z',
        lang: 'en',
      },
      target: { source: samplePage.article.url ?? '', selectors: [] },
      text: 'The first boats were to arrive in May.',
      countries: [],
      note: '',
      tags: [],
      createdAt: '2026-01-29T12:00:00Z',
      updatedAt: '2026-01-29T12:00:00Z',
    },
    placement: { state: 'orphan' },
  },
];

/** What the view asked for, so that a test can look at it. */
export interface SamplePort extends ReadingPort {
  readonly asked: string[];
  readonly listeners: Set<ReadingListener>;
}

/** Answers as the extension would, from a sample. */
export function createSamplePort(state: PageState | undefined, clips = sampleClips): SamplePort {
  const asked: string[] = [];
  const listeners = new Set<ReadingListener>();
  const note = <T>(what: string, value: T) => {
    asked.push(what);
    return Promise.resolve(ok(value));
  };
  return {
    asked,
    listeners,
    listen(listener) {
      listeners.add(listener);
      listener.state(state);
      return () => listeners.delete(listener);
    },
    annotate: () => note('annotate', { status: 'article' as const, page: samplePage }),
    allowSite: (host) => note(`allow ${host}`, undefined),
    turnOffSite: (host) => note(`off ${host}`, undefined),
    setView: (patch) => note(`view ${JSON.stringify(patch)}`, { ...samplePage.view, ...patch }),
    go: ({ start, end }) => note(`go ${start}-${end}`, { found: true }),
    light: (span) => asked.push(span ? `light ${span.start}-${span.end}` : 'dark'),
    keeps: true,
    clipsHere: () => note('clips', { clips }),
    save: (target) => {
      const [placed] = sampleClips;
      if (!placed) throw new Error('The sample has no clip');
      return note(`save ${target.kind}`, { clip: placed.clip, already: false, undoId: 'u1' });
    },
    correct: (target) => {
      const [placed] = sampleClips;
      if (!placed) throw new Error('The sample has no clip');
      return note(`correct ${target.kind}`, { clip: placed.clip, already: true, undoId: 'u4' });
    },
    // What is selected in the view stands for what is selected in the page.
    selection: () => {
      const exact = getSelection()?.toString() ?? '';
      const target = { kind: 'selection' as const, span: { start: 0, end: exact.length }, exact };
      return note('selection', exact === '' ? {} : { target });
    },
    changeClip: (id, change) => {
      const [placed] = sampleClips;
      if (!placed) throw new Error('The sample has no clip');
      const clip = { ...placed.clip, note: change.note?.to ?? placed.clip.note };
      return note(`change ${id}`, { clip, undoId: 'u2' });
    },
    removeClip: (id) => note(`remove ${id}`, { undoId: 'u3' }),
    undo: (undoId) => note(`undo ${undoId}`, undefined),
    readDraft: () => note('draft', {}),
    writeDraft: (_, words) => note(`draft ${words.note}`, undefined),
    dropDraft: () => note('drop draft', undefined),
    report: ({ what }) =>
      Promise.resolve(`what: ${what}\naddress: https://en.interfax.com.ua/news/general/9990001.html`),
    copy: () => Promise.resolve(true),
    open: (page) => asked.push(`open ${page}`),
  };
}
