import type { Ad } from '../../model/index.ts';
import { plain } from '../survey/nodes.ts';
import { adList } from './ad-list.ts';
import type { FoundAd } from './find-ads.ts';

/** Set on the element of every hidden advertisement; the rule that found it is its value. */
export const HIDDEN_ATTRIBUTE = 'data-wirelight-ad';
const HIGHLIGHT = 'wirelight-ad';

/**
 * Elements go by attribute and stylesheet. A bare "AD" between paragraphs has no element of its own: wrapping it
 * would change the tree under the page's scripts, so it is painted transparent by a highlight instead.
 */
const STYLE = `[${HIDDEN_ATTRIBUTE}]{display:none!important}::highlight(${HIGHLIGHT}){color:transparent;text-shadow:none;background:transparent}`;

/** Hides advertisements so that the page can be had back exactly as it was. */
export class Hider {
  readonly #document: Document;
  #found: readonly FoundAd[] = [];
  #hidden = false;
  #style: Element | undefined;
  #sheet: CSSStyleSheet | undefined;
  readonly #shadows = new Set<ShadowRoot>();

  constructor(document: Document) {
    this.#document = document;
  }

  get ads(): Ad[] {
    return adList(this.#found);
  }

  /** Takes the advertisements that are in the page now; true if they are not those of before. */
  update(found: readonly FoundAd[]): boolean {
    const before = new Set<Element | Text | undefined>(this.#found.flatMap(nodesOf));
    const now = found.flatMap(nodesOf);
    const isNew = now.length !== before.size || now.some((node) => !before.has(node));
    if (!isNew) return false;
    if (this.#hidden) {
      const kept = new Set(now);
      for (const { element } of this.#found)
        if (element !== undefined && !kept.has(element)) plain(element).removeAttribute(HIDDEN_ATTRIBUTE);
    }
    this.#found = found;
    if (this.#hidden) this.#mark();
    return true;
  }

  hide(): void {
    this.#hidden = true;
    this.#mark();
  }

  restore(): void {
    this.#hidden = false;
    for (const tree of this.#shadows) {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
      unmark(tree);
    }
    this.#shadows.clear();
    unmark(this.#document);
    for (const { element } of this.#found)
      if (element !== undefined) plain(element).removeAttribute(HIDDEN_ATTRIBUTE);
    this.#style?.remove();
    this.#style = undefined;
    highlights()?.delete(HIGHLIGHT);
  }

  #mark(): void {
    for (const { element, reason } of this.#found)
      if (element !== undefined) plain(element).setAttribute(HIDDEN_ATTRIBUTE, reason);
    if (this.#style?.isConnected !== true) this.#addStyle();
    for (const { element, nodes } of this.#found) this.#enter(element ?? nodes?.[0]);
    const registry = highlights();
    const runs = this.#found.flatMap(({ nodes }) => nodes ?? []).filter((node) => node.isConnected);
    if (registry === undefined || typeof Highlight === 'undefined') return;
    if (runs.length === 0) registry.delete(HIGHLIGHT);
    else registry.set(HIGHLIGHT, new Highlight(...runs.map((node) => wholeOf(node))));
  }

  /** A document's style sheet does not reach into the shadow trees of its elements. */
  #enter(node: Node | undefined): void {
    const tree = node?.getRootNode();
    if (typeof ShadowRoot !== 'function' || !(tree instanceof ShadowRoot) || this.#shadows.has(tree)) return;
    if (this.#sheet === undefined) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(STYLE);
    }
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, this.#sheet];
    this.#shadows.add(tree);
  }

  #addStyle(): void {
    const style = this.#document.createElement('style');
    style.textContent = STYLE;
    style.setAttribute(`${HIDDEN_ATTRIBUTE}-style`, '');
    (this.#document.head ?? this.#document.documentElement).append(style);
    this.#style = style;
  }
}

/** Copies that the page made of what was hidden bear the mark as well. */
function unmark(tree: ParentNode): void {
  for (const element of tree.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`))
    plain(element).removeAttribute(HIDDEN_ATTRIBUTE);
}

function nodesOf({ element, nodes }: FoundAd): (Element | Text)[] {
  return element === undefined ? [...(nodes ?? [])] : [element];
}

function wholeOf(node: Text): Range {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range;
}

function highlights(): HighlightRegistry | undefined {
  return typeof CSS === 'undefined' || !('highlights' in CSS) ? undefined : CSS.highlights;
}
