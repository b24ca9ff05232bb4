import type { Span } from '../model/index.ts';

/** More passages than this are shown only near the window: a browser places all of them anew in each frame in which the page changes. */
const mostEverywhere = 100;
/** So many windows' heights above and below the window are shown, too, so that scrolling meets nothing bare. */
const reach = 1;
/** The passages are chosen anew after so many windows' heights. */
const step = reach / 2;
const scrollMilliseconds = 100;

/** Where the passages' characters stand. */
export interface Places {
  /** The element that holds a character of the text; undefined where it left the document. */
  elementAt(offset: number): Element | undefined;
}

/** Shows those of a text's passages that the reader can see or may see soon. */
export class InSight {
  readonly #document: Document;
  readonly #show: (isNear: (span: Span) => boolean) => void;
  #life: AbortController | undefined;
  #scrolling: ReturnType<typeof setTimeout> | undefined;
  #spans: readonly Span[] = [];
  #places: Places | undefined;
  /** Where the first and the last passage stood when the passages were chosen. */
  #edges: readonly { readonly element: Element; readonly top: number }[] = [];

  /** `show` is called whenever other passages are to be shown than before. */
  constructor(document: Document, show: (isNear: (span: Span) => boolean) => void) {
    this.#document = document;
    this.#show = show;
  }

  /** Shows these passages from now on, where they are near. */
  follow(spans: readonly Span[], places: Places): void {
    this.#spans = spans.toSorted((one, other) => one.start - other.start);
    this.#places = places;
    if (spans.length <= mostEverywhere) {
      this.stop();
      this.#show(() => true);
      return;
    }
    this.#listen();
    this.#choose(places);
  }

  /** Chooses anew where the page has moved under the window, whatever moved it. */
  check(): void {
    const hasMoved = this.#edges.some(
      ({ element, top }) => Math.abs(boxOf(element).top - top) > step * this.#height,
    );
    if (hasMoved && this.#places !== undefined) this.#choose(this.#places);
  }

  stop(): void {
    this.#life?.abort();
    this.#life = undefined;
    clearTimeout(this.#scrolling);
    this.#scrolling = undefined;
    this.#edges = [];
  }

  get #height(): number {
    return this.#document.defaultView?.innerHeight ?? 0;
  }

  #choose(places: Places): void {
    this.#edges = [this.#spans[0], this.#spans.at(-1)].flatMap((span) => {
      const element = span && places.elementAt(span.start);
      return element === undefined ? [] : [{ element, top: boxOf(element).top }];
    });
    const height = this.#height;
    const known = new Map<Element, boolean>();
    const isNear = (offset: number): boolean => {
      const element = places.elementAt(offset);
      if (element === undefined) return true;
      const before = known.get(element);
      if (before !== undefined) return before;
      const { top, bottom } = boxOf(element);
      const near = bottom > -reach * height && top < (1 + reach) * height;
      known.set(element, near);
      return near;
    };
    this.#show(({ start, end }) => isNear(start) || isNear(end - 1));
  }

  #listen(): void {
    if (this.#life !== undefined) return;
    this.#life = new AbortController();
    const options = { signal: this.#life.signal, passive: true, capture: true } as const;
    const scrolled = (): void => {
      this.#scrolling ??= setTimeout(() => {
        this.#scrolling = undefined;
        this.check();
      }, scrollMilliseconds);
    };
    // Caught on their way down: whatever box of the page it is that scrolls.
    this.#document.addEventListener('scroll', scrolled, options);
    const view = this.#document.defaultView;
    view?.addEventListener('beforeprint', () => this.#show(() => true), options);
    view?.addEventListener('afterprint', () => this.#places && this.#choose(this.#places), options);
  }
}

/** The fields of a form stand in for the members that they are named like. */
function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
