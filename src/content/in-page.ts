import { browser } from '../browser/index.ts';
import type { PassageKind, SaveTarget } from '../messages/clips.ts';
import { tellBackground } from '../messages/send.ts';
import type { Span } from '../model/index.ts';
import { type Bookmarked, createInPageUi, type InPageUi, useMessages } from '../ui/in-page/index.tsx';
import { boxOf, cardOf, legendOf, wordsOf } from './annotated.ts';
import { notesInPage } from './notes-in-page.ts';
import { passageAt, passageOf } from './passages.ts';
import { selectedRange } from './selected-range.ts';
import type { Session } from './session.ts';

/** The pointer rests this long on a quotation before its card shows, and may leave it this long. */
const restMilliseconds = 350;

/** Card, toolbar and legend of one session: shows them in answer to pointer, keys and selection. */
export class InPage {
  readonly #ui: InPageUi;
  readonly #document: Document;
  readonly #view: Window;
  readonly #session: Session;
  #selected: SaveTarget | undefined;
  #hovered: number | undefined;
  /** Where in the text the page's menu was opened last. */
  #pointed: Span | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** What is shown, and whether the keyboard brought it: then only the reader closes it. */
  #shown: 'none' | 'hover' | 'keyboard' | 'selection' = 'none';

  constructor(document: Document, view: Window, session: Session, signal: AbortSignal) {
    this.#document = document;
    this.#view = view;
    this.#session = session;
    useMessages((key, substitutions) => browser.i18n.getMessage(key, [...substitutions]));
    this.#ui = createInPageUi(document, {
      copy: (index) => this.#copy(this.#quotationTarget(index)),
      bookmark: (index) => this.#bookmark(index),
      walk: (by) => this.step(by),
      copySelection: () => this.#copy(this.#selectionTarget()),
      saveSelection: (category) => this.#saveSelection(category),
      categories: () => session.clips.categories,
      legend: () => (session.annotated === undefined ? [] : legendOf(session.annotated, session.order)),
      ...notesInPage(session, (about) =>
        about === 'selection' ? this.#selected : this.#quotationTarget(about),
      ),
      held: () => {
        clearTimeout(this.#resting);
        this.#shown = 'keyboard';
      },
      closed: () => {
        this.#shown = 'none';
      },
    });
    const options = { signal, passive: true } as const;
    let frame: number | undefined;
    // Of several moves within one frame the last tells where the pointer rests: on the page, or on our own.
    let resting: { x: number; y: number } | undefined;
    document.addEventListener(
      'pointermove',
      (event) => {
        const isOurs = this.#ui.holds(event);
        if (isOurs) clearTimeout(this.#resting);
        resting = isOurs ? undefined : { x: event.clientX, y: event.clientY };
        frame ??= view.requestAnimationFrame(() => {
          frame = undefined;
          if (resting !== undefined) this.#look(resting.x, resting.y);
        });
      },
      options,
    );
    document.addEventListener(
      'pointerup',
      (event) => !this.#ui.holds(event) && this.#offerToolbar(),
      options,
    );
    document.addEventListener(
      'contextmenu',
      ({ clientX, clientY }) => this.#point(clientX, clientY),
      options,
    );
    document.addEventListener('keyup', (event) => event.shiftKey && this.#offerToolbar(), options);
    document.addEventListener('scroll', () => this.#shown === 'hover' && this.#hide(), {
      ...options,
      capture: true,
    });
    signal.addEventListener('abort', () => {
      if (frame !== undefined) view.cancelAnimationFrame(frame);
      clearTimeout(this.#resting);
      this.#ui.destroy();
    });
  }

  /** Goes to the next or previous quotation and gives its card the keyboard. */
  step(by: 1 | -1): number | null {
    const index = this.#session.step(by);
    if (index !== null) this.#showCard(index, true);
    return index;
  }

  /** Goes to a span, which the "save" key is about from then on; tells whether it is there. */
  go(span: Span): boolean {
    this.#hovered = undefined;
    return this.#session.go(span);
  }

  /** What a "save" key would save: the selection, else the quotation under the pointer, else what was gone to last. */
  saveTarget(): SaveTarget | undefined {
    return (
      this.#selectionTarget() ??
      this.#quotationTarget(this.#hovered) ??
      this.#goneToTarget() ??
      this.#quotationTarget(this.#session.current)
    );
  }

  /** The passage of a kind where the page's menu was opened last. */
  menuTarget(kind: PassageKind): SaveTarget | undefined {
    const { annotated } = this.#session;
    if (annotated === undefined || this.#pointed === undefined) return undefined;
    return passageAt(annotated, kind, this.#pointed);
  }

  #point(x: number, y: number): void {
    const map = this.#session.annotated?.map;
    const shadowRoots = [...(map?.shadows() ?? [])];
    const caret = this.#document.caretPositionFromPoint(x, y, { shadowRoots });
    const offset = caret === null ? undefined : map?.offsetAt(caret.offsetNode, caret.offset);
    this.#pointed = offset === undefined ? undefined : { start: offset, end: offset };
  }

  #goneToTarget(): SaveTarget | undefined {
    const { annotated, goneTo } = this.#session;
    return annotated === undefined || goneTo === undefined ? undefined : passageOf(annotated, goneTo);
  }

  #selectionTarget(): SaveTarget | undefined {
    const { annotated, clips } = this.#session;
    return annotated === undefined ? undefined : clips.selected(annotated.map);
  }

  #look(x: number, y: number): void {
    const now = this.#session.quotationAt(x, y);
    if (now === this.#hovered) return;
    this.#hovered = now;
    void tellBackground('page/hover', { quotationIndex: now ?? null });
    clearTimeout(this.#resting);
    if (now !== undefined && this.#session.settings.hoverCard && this.#mayHover()) {
      this.#resting = setTimeout(() => this.#showCard(now, false), restMilliseconds);
    } else if (now === undefined && this.#shown === 'hover') {
      this.#resting = setTimeout(() => this.#hide(), restMilliseconds);
    }
  }

  #mayHover(): boolean {
    return this.#shown === 'none' || this.#shown === 'hover';
  }

  #showCard(index: number, focus: boolean): void {
    const { annotated, order, clips } = this.#session;
    const quotation = annotated?.analysis.quotations[index];
    if (annotated === undefined || quotation === undefined) return;
    const data = cardOf(annotated, order, index, clips.clipAt('quotation', quotation) !== undefined);
    const box = boxOf(annotated.map, quotation, this.#view);
    if (data === undefined || box === undefined) return;
    this.#hovered = index;
    this.#shown = focus ? 'keyboard' : 'hover';
    this.#ui.theme(this.#session.settings.theme);
    this.#ui.showCard(data, box, { focus });
  }

  #offerToolbar(): void {
    const target = this.#selectionTarget();
    const isInText = target?.kind === 'selection' && target.span !== undefined;
    const { annotated } = this.#session;
    if (!isInText || annotated === undefined) {
      if (this.#shown === 'selection') this.#hide();
      return;
    }
    const range = selectedRange(this.#document, annotated.map.shadows());
    if (range === undefined || !this.#session.settings.selectionToolbar) return;
    this.#shown = 'selection';
    this.#ui.theme(this.#session.settings.theme);
    this.#ui.showToolbar(range.getBoundingClientRect());
  }

  #hide(): void {
    this.#shown = 'none';
    this.#ui.hide();
  }

  #quotationTarget(index: number | undefined): SaveTarget | undefined {
    const { annotated } = this.#session;
    const quotation = index === undefined ? undefined : annotated?.analysis.quotations[index];
    if (annotated === undefined || quotation === undefined) return undefined;
    const span: Span = { start: quotation.start, end: quotation.end };
    return { kind: 'quotation', span, exact: wordsOf(annotated.article, span) };
  }

  async #bookmark(index: number): Promise<Bookmarked> {
    const target = this.#quotationTarget(index);
    const { annotated, clips } = this.#session;
    const quotation = annotated?.analysis.quotations[index];
    if (target === undefined || annotated === undefined || quotation === undefined)
      return { state: 'failed' };
    const { article } = annotated;
    const known = clips.clipAt('quotation', quotation);
    if (known === undefined) {
      const saved = await clips.save(target, article, {});
      await this.#session.refreshClips();
      return { state: saved === undefined ? 'failed' : 'saved' };
    }
    const undoId = await clips.remove(known.id, article);
    await this.#session.refreshClips();
    if (undoId === undefined) return { state: 'failed' };
    const undo = async (): Promise<boolean> => {
      const isUndone = await clips.undo(undoId, article);
      await this.#session.refreshClips();
      return isUndone;
    };
    return { state: 'removed', undo };
  }

  async #saveSelection(category?: string): Promise<boolean> {
    const target = this.#selectionTarget();
    const { annotated, clips } = this.#session;
    if (target === undefined || annotated === undefined) return false;
    this.#selected = target;
    const saved = await clips.save(target, annotated.article, category === undefined ? {} : { category });
    await this.#session.refreshClips();
    return saved !== undefined;
  }

  async #copy(target: SaveTarget | undefined): Promise<boolean> {
    if (target === undefined) return false;
    const cited = await tellBackground('page/cite', { target });
    if (!cited.ok) return false;
    return this.#document.defaultView === null
      ? false
      : this.#view.navigator.clipboard.writeText(cited.value.text).then(
          () => true,
          () => false,
        );
  }
}
