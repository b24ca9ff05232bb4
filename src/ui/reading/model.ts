import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type {
  ClipChange,
  CorrectionRequest,
  PlacedClip,
  SaveExtras,
  SaveTarget,
} from '../../messages/clips.ts';
import type { Result } from '../../messages/result.ts';
import type { AnnotatedPage, Clip, PageState, PageView, Span } from '../../model/index.ts';
import { t, toast } from '../kit/index.ts';
import { afterPaint } from './after-paint.ts';
import { explainFailure } from './failures.ts';
import { quotationsOf, type SpeakerFilter, step } from './grouped.ts';
import type { ReadingPort } from './port.ts';

export type Section = 'summary' | 'quotations' | 'countries' | 'saved';

/** The state of one reading view and what a reader can do in it. */
export interface ReadingModel {
  readonly port: ReadingPort;
  /** Undefined while it is awaited. */
  readonly state: ReadonlySignal<PageState | undefined>;
  /** Resolves when there is a state for the first time. */
  readonly known: Promise<void>;
  readonly section: Signal<Section>;
  readonly filter: Signal<SpeakerFilter>;
  /** Index of the quotation that the pointer or focus is on in the page. */
  readonly lit: ReadonlySignal<number | null>;
  /** Index of the quotation last gone to. */
  readonly current: ReadonlySignal<number | null>;
  readonly clips: ReadonlySignal<readonly PlacedClip[]>;
  /** What `annotate` and site changes are waiting for. */
  readonly busy: ReadonlySignal<boolean>;
  go(span: Span, quotationIndex?: number): Promise<void>;
  walk(by: 1 | -1): Promise<void>;
  setView(patch: Partial<PageView>): Promise<void>;
  annotate(): Promise<void>;
  allowSite(host: string): Promise<void>;
  turnOffSite(host: string): Promise<void>;
  /** The clip; undefined where that failed. */
  save(target: SaveTarget, extras?: SaveExtras): Promise<Clip | undefined>;
  /** Changes what the reader added to a clip, and gives it; undefined where that failed. */
  changeClip(id: string, change: ClipChange): Promise<Clip | undefined>;
  /** What a passage's bookmark does: saves it, or takes it out; undefined where nothing can be kept. */
  bookmark(target: SaveTarget, saved: PlacedClip | undefined): (() => void) | undefined;
  removeClip(id: string): Promise<void>;
  /** Keeps a correction; false where that failed. */
  correct(target: SaveTarget, correction: CorrectionRequest): Promise<boolean>;
  /** The words of the article that are selected in the page. */
  selection(): Promise<SaveTarget | undefined>;
  destroy(): void;
}

export function createReadingModel(port: ReadingPort, section: Section = 'summary'): ReadingModel {
  const state = signal<PageState | undefined>(undefined);
  const lit = signal<number | null>(null);
  const current = signal<number | null>(null);
  const clips = signal<readonly PlacedClip[]>([]);
  const busy = signal(false);
  const filter = signal<SpeakerFilter>({ all: true });
  const page = computed(() => (state.value?.status === 'article' ? state.value.page : undefined));
  let know: () => void = () => {};
  const known = new Promise<void>((resolve) => {
    know = resolve;
  });
  let shown: string | undefined;

  async function refreshClips(): Promise<void> {
    if (!page.value) {
      clips.value = [];
      return;
    }
    const answer = await port.clipsHere();
    if (answer.ok) clips.value = answer.value.clips;
  }

  /** The value of an answer, after a toast if it is a failure. */
  function settled<T>(answer: Result<T>): T | undefined {
    if (answer.ok) return answer.value;
    toast(explainFailure(answer.error), { tone: 'error' });
    return undefined;
  }

  async function whileBusy(work: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    await work();
    busy.value = false;
  }

  async function takeBack(undoId: string): Promise<void> {
    settled(await port.undo(undoId));
    await refreshClips();
  }

  const stop = port.listen({
    state(next) {
      state.value = next;
      if (next !== undefined) know();
      const text = next?.status === 'article' ? next.page.article.text : undefined;
      if (text === shown) return;
      shown = text;
      filter.value = { all: true };
      current.value = null;
      lit.value = null;
      // The article first: what was saved of it shows in no more than marks.
      void afterPaint().then(refreshClips);
    },
    hover(index) {
      lit.value = index;
    },
    clips: () => void refreshClips(),
  });

  const model: ReadingModel = {
    port,
    state,
    known,
    section: signal(section),
    filter,
    lit,
    current,
    clips,
    busy,
    async go(span, quotationIndex) {
      if (quotationIndex !== undefined) current.value = quotationIndex;
      const answer = settled(await port.go(span));
      if (answer && !answer.found) toast(t('readingPlaceGone'), { tone: 'error' });
    },
    async walk(by) {
      if (!page.value) return;
      const list = quotationsOf(page.value.analysis, filter.value);
      const at = list.findIndex(({ index }) => index === current.value);
      const next = list[step(list.length, at, by) ?? -1];
      if (next) await model.go(next.quotation, next.index);
    },
    async setView(patch) {
      const view = settled(await port.setView(patch));
      if (view && state.value?.status === 'article') {
        state.value = { status: 'article', page: { ...state.value.page, view } };
      }
    },
    annotate: () =>
      whileBusy(async () => {
        const next = settled(await port.annotate());
        if (next) state.value = next;
      }),
    allowSite: (host) =>
      whileBusy(async () => {
        settled(await port.allowSite(host));
      }),
    turnOffSite: (host) =>
      whileBusy(async () => {
        settled(await port.turnOffSite(host));
      }),
    async save(target, extras) {
      const saved = settled(await port.save(target, extras));
      if (!saved) return undefined;
      const { undoId } = saved;
      toast(
        t(saved.already ? 'readingAlreadySaved' : 'readingSavedMark'),
        undoId ? { undo: () => takeBack(undoId) } : {},
      );
      await refreshClips();
      return saved.clip;
    },
    async changeClip(id, change) {
      const changed = settled(await port.changeClip(id, change));
      if (!changed) return undefined;
      const isJoined = change.note !== undefined && change.note.to !== changed.clip.note;
      toast(t(isJoined ? 'noteJoined' : 'savedNote'), { undo: () => takeBack(changed.undoId) });
      await refreshClips();
      return changed.clip;
    },
    bookmark(target, saved) {
      if (!port.keeps) return undefined;
      return () => void (saved ? model.removeClip(saved.clip.id) : model.save(target));
    },
    async removeClip(id) {
      const removed = settled(await port.removeClip(id));
      if (!removed) return;
      toast(t('readingClipRemoved'), { undo: () => takeBack(removed.undoId) });
      await refreshClips();
    },
    async correct(target, correction) {
      const saved = settled(await port.correct(target, correction));
      if (!saved) return false;
      const { undoId } = saved;
      toast(t('correctKept'), undoId ? { undo: () => takeBack(undoId) } : {});
      await refreshClips();
      return true;
    },
    async selection() {
      const target = settled(await port.selection())?.target;
      return target?.kind === 'selection' && target.span !== undefined ? target : undefined;
    },
    destroy: stop,
  };
  return model;
}

/** The saved clip of a passage, if there is one. */
export function clipOf(
  clips: readonly PlacedClip[],
  page: AnnotatedPage,
  span: Span,
): PlacedClip | undefined {
  const words = page.article.text.slice(span.start, span.end);
  return clips.find(
    ({ clip, placement }) =>
      clip.text === words &&
      (placement.state !== 'found' || (placement.span.start < span.end && span.start < placement.span.end)),
  );
}
