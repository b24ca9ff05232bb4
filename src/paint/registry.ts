import { prefix } from './stylesheet.ts';

/**
 * Our part of the document's highlight registry and its one stylesheet, which the shadow trees with text of the article
 * adopt as well: in Firefox a document's does not reach them. The page shares both and may clear
 * them; `restore` puts back what is missing. What belongs to us is kept here, because a Highlight cannot be
 * iterated from a content script in Firefox.
 */
export class Registry {
  readonly #document: Document;
  readonly #sheet: CSSStyleSheet;
  readonly #own = new Map<string, Highlight>();
  readonly #shadows = new Set<ShadowRoot>();
  #css = '';

  constructor(document: Document) {
    this.#document = document;
    this.#sheet = new CSSStyleSheet();
  }

  /** Shows ranges under a name, above those of lower priority; no ranges: takes the name away. */
  set(name: string, ranges: readonly Range[], priority: number): void {
    if (ranges.length === 0) {
      this.#delete(name);
      return;
    }
    for (const { startContainer } of ranges) this.#enter(startContainer.getRootNode());
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.#own.set(name, highlight);
    CSS.highlights.set(prefix + name, highlight);
  }

  names(): readonly string[] {
    return [...this.#own.keys()];
  }

  style(css: string): void {
    if (css !== this.#css) {
      this.#css = css;
      this.#sheet.replaceSync(css);
    }
    this.#adopt();
  }

  /** Puts back what the page cleared; cheap when nothing is missing. */
  restore(): void {
    if (this.#own.size === 0) return;
    this.#adopt();
    for (const [name, highlight] of this.#own) {
      if (!CSS.highlights.has(prefix + name)) CSS.highlights.set(prefix + name, highlight);
    }
  }

  /** Leaves registry and stylesheets as they were; what a newer Wirelight has put there stays. */
  clear(): void {
    for (const name of this.names()) this.#delete(name);
    for (const tree of [this.#document, ...this.#shadows]) {
      const sheets = tree.adoptedStyleSheets;
      if (sheets.includes(this.#sheet))
        tree.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#shadows.clear();
  }

  /** The shadow trees in which something is marked. */
  get shadows(): readonly ShadowRoot[] {
    return [...this.#shadows];
  }

  #enter(tree: Node): void {
    if (!(tree instanceof ShadowRoot) || this.#shadows.has(tree)) return;
    this.#shadows.add(tree);
    this.#adopt();
  }

  #adopt(): void {
    for (const tree of [this.#document, ...this.#shadows]) {
      const sheets = tree.adoptedStyleSheets;
      if (!sheets.includes(this.#sheet)) tree.adoptedStyleSheets = [...sheets, this.#sheet];
    }
  }

  #delete(name: string): void {
    const highlight = this.#own.get(name);
    if (highlight !== undefined && CSS.highlights.get(prefix + name) === highlight) {
      CSS.highlights.delete(prefix + name);
    }
    this.#own.delete(name);
  }
}
