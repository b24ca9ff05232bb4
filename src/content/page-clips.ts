import { anchorIn } from '../annotate/index.ts';
import type { SavedInPage, SaveExtras, SaveTarget } from '../messages/clips.ts';
import { tellBackground } from '../messages/send.ts';
import type { Article, Category, PageClip, Placement, Span } from '../model/index.ts';
import type { DomMap, Spend } from '../page/index.ts';
import { type ClipMark, createClipPainter, type Scheme, type TextMap } from '../paint/index.ts';
import { selectedRange } from './selected-range.ts';

interface Placed {
  readonly clip: PageClip;
  readonly placement: Placement;
}

/** For so long after the page has loaded, a passage that is missing may still come. */
const patienceMilliseconds = 3000;

/**
 * The clips of one page: found again in its text, shown in it, and reported to the background. Their notes
 * never come here.
 */
export class PageClips {
  readonly #document: Document;
  readonly #painter;
  readonly #spend: Spend;
  #clips: readonly PageClip[] = [];
  #placed: readonly Placed[] = [];
  #categories: readonly Category[] = [];
  #text: string | undefined;
  #isLoading = true;

  /** `settled` is called once when the page has had its time to load, for a last look. */
  constructor(
    document: Document,
    signal: AbortSignal,
    { settled, spend }: { readonly settled: () => void; readonly spend: Spend },
  ) {
    this.#document = document;
    this.#spend = spend;
    this.#painter = createClipPainter(document);
    const settle = (): void => {
      this.#isLoading = false;
      settled();
    };
    const wait = (): void => {
      const timer = setTimeout(settle, patienceMilliseconds);
      signal.addEventListener('abort', () => clearTimeout(timer));
    };
    if (document.readyState === 'complete') wait();
    else document.defaultView?.addEventListener('load', wait, { once: true, signal });
    signal.addEventListener('abort', () => this.#painter.clear());
  }

  /** Asks for the clips anew and finds them in the text. */
  async load(article: Article): Promise<void> {
    const [answer, known] = await Promise.all([
      tellBackground('clips/forPage', {}),
      tellBackground('categories/list', {}),
    ]);
    if (known.ok) this.#categories = known.value.categories;
    if (!answer.ok) return;
    this.#clips = answer.value.clips;
    await this.place(article);
  }

  /** Finds the clips in a text, again where some are missing still. */
  async place({ text }: Article): Promise<void> {
    this.#text = text;
    if (this.#clips.length === 0 && this.#placed.length === 0) return;
    this.#placed = this.#spend(() => this.#find(text));
    const placements = this.#placed.map(({ clip, placement }) => ({ id: clip.id, placement }));
    await tellBackground('clips/placed', { placements });
  }

  #find(text: string): readonly Placed[] {
    const anchoring = anchorIn(text);
    return this.#clips.map((clip) => ({
      clip,
      placement:
        clip.target.selectors.length === 0
          ? { state: 'found', span: { start: 0, end: 0 }, score: 1, how: 'exact' }
          : anchoring.place(clip.target.selectors, { loading: this.#isLoading }),
    }));
  }

  paint(map: TextMap, scheme: Scheme): void {
    const marks = this.#placed.flatMap(({ clip, placement }): ClipMark[] => {
      if (placement.state !== 'found' || clip.dismissed || clip.target.selectors.length === 0) return [];
      const { span } = placement;
      const colour = clip.colour ?? (clip.kind === 'selection' ? 'yellow' : undefined);
      return [colour === undefined ? { span } : { span, colour }];
    });
    this.#painter.paint(marks, map, scheme);
  }

  restore(): void {
    this.#painter.restore();
  }

  hide(): void {
    this.#painter.clear();
  }

  /** The clip that keeps the passage at `span`, whatever its ends were when it was saved. */
  clipAt(kind: PageClip['kind'], span: Span): PageClip | undefined {
    return this.#placed.find(
      ({ clip, placement }) =>
        !clip.dismissed && clip.kind === kind && placement.state === 'found' && isSame(placement.span, span),
    )?.clip;
  }

  /** Takes a clip out of the library; gives the step to take back, undefined where that failed. */
  async remove(id: string, article: Article): Promise<string | undefined> {
    const removed = await tellBackground('clips/remove', { ids: [id] });
    await this.load(article);
    return removed.ok ? removed.value.undoId : undefined;
  }

  /** Takes back a step of this page; false where that failed. */
  async undo(undoId: string, article: Article): Promise<boolean> {
    const undone = await tellBackground('clips/undo', { undoId });
    await this.load(article);
    return undone.ok;
  }

  /** What the reader calls the own highlights, in the order of menus. */
  get categories(): readonly Category[] {
    return this.#categories;
  }

  /** Saves with what the reader adds; undefined where that failed. */
  async save(target: SaveTarget, article: Article, extras: SaveExtras): Promise<SavedInPage | undefined> {
    const saved = await tellBackground('clips/save', { target, ...extras });
    await this.load(article);
    return saved.ok ? saved.value : undefined;
  }

  /** The reader's selection in this document as something to save; undefined if there is none. */
  selected(map: DomMap): SaveTarget | undefined {
    const range = selectedRange(this.#document, map.shadows());
    const words = (this.#document.getSelection()?.toString() || range?.toString())?.trim() ?? '';
    if (range === undefined || words === '') return undefined;
    const span = map.spanOf(range);
    const exact = span === undefined ? '' : (this.#text ?? '').slice(span.start, span.end);
    return span === undefined || exact.trim() === ''
      ? { kind: 'selection', exact: words }
      : { kind: 'selection', span, exact };
  }
}

function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.8;
}
