import type { Agency } from '../agencies/index.ts';
import type { Block, Box } from '../survey/box.ts';
import { plain } from '../survey/nodes.ts';
import { endsSentence } from '../survey/prose.ts';
import type { LabelRun, Survey } from '../survey/survey.ts';
import { isAdLabel } from './labels.ts';
import { AD_ATTRIBUTES } from './rules/ad-attributes.ts';
import { boxesBetweenText } from './rules/between-text.ts';
import { isEmptySlot } from './rules/empty-slot.ts';
import { leadsAway } from './rules/leads-away.ts';
import { attributeLabel, MAY_BEAR_LABEL, shownLabel } from './rules/unwritten-label.ts';

/** An advertisement in the page: an element to hide, or a run of bare text that says only a label. */
export interface FoundAd {
  readonly element?: Element;
  readonly nodes?: readonly Text[];
  readonly box?: Box;
  readonly label?: string;
  /** Code of the rule that found it. */
  readonly reason: string;
}

/** Whether a block of text seems to belong to the article's body; guards it from being taken for an advertisement. */
export type IsBody = (blockIndex: number) => boolean;

/** An advertisement with more text of its own than this must say that it is one. */
const MAX_TEXT = 220;
/** A slot says its label a few times, or letter by letter. */
const MOST_LABELS = 16;
/** No label hides these: they are the page, not a slot. */
const NEVER = new Set(['html', 'body', 'main', 'article', 'h1']);
/** "Advertising" may be what a menu is called. */
const LISTS = new Set(['nav', 'ul', 'ol', 'li', 'header', 'footer']);
/** A shorter label may be the name of a paper, or somebody's letters. */
const LONG_LABEL = 4;

/** Every advertisement of the surveyed page, in document order, none inside another. */
export function findAds(
  survey: Survey,
  { agency, host }: { readonly agency: Agency | undefined; readonly host: string | undefined },
  isBody: IsBody,
): FoundAd[] {
  const finder = new Finder(survey, host, isBody);
  const candidates = new Map<Box, { reason: string; label?: string }>();
  for (const { box, label } of finder.labelled()) candidates.set(box, { reason: 'label', label });
  for (const box of survey.boxes) {
    const reason = box.ad;
    if (reason !== undefined && !candidates.has(box) && finder.mayHide(box)) {
      candidates.set(box, { reason: reason === 'frame' ? 'frame' : `name: ${reason}` });
    }
  }
  for (const [box, reason] of finder.selected(agency?.ads ?? [])) candidates.set(box, { reason });
  const between = boxesBetweenText(survey, isBody);
  for (const { box, label } of finder.unwritten(between))
    if (!candidates.has(box)) candidates.set(box, { reason: 'label', label });
  for (const box of between)
    if (!candidates.has(box) && isEmptySlot(box)) candidates.set(box, { reason: 'empty-slot' });
  const found: FoundAd[] = [];
  let until = -1;
  for (const box of survey.boxes) {
    if (box.order < until) continue;
    const why = candidates.get(box);
    if (why === undefined) continue;
    until = box.end;
    const label = why.label ?? finder.labelIn(box);
    found.push({ element: box.element, box, reason: why.reason, ...(label === undefined ? {} : { label }) });
  }
  return [...found, ...survey.labelRuns.map(fromRun), ...finder.bareLabels(found)];
}

function fromRun({ nodes, label, element }: LabelRun): FoundAd {
  return element === undefined
    ? { nodes, label, reason: 'label-line' }
    : { element, reason: 'inline-slot', ...(label === '' ? {} : { label }) };
}

class Finder {
  private readonly firstBlock: Map<Box, number> = new Map();
  private readonly labels: ReadonlySet<number>;
  private readonly survey: Survey;
  private readonly host: string | undefined;
  private readonly isBody: IsBody;

  constructor(survey: Survey, host: string | undefined, isBody: IsBody) {
    this.survey = survey;
    this.host = host;
    this.isBody = isBody;
    survey.blocks.forEach(({ box }, index) => {
      for (let at: Box | undefined = box; at !== undefined && !this.firstBlock.has(at); at = at.parent) {
        this.firstBlock.set(at, index);
      }
    });
    this.labels = labelsOf(survey.blocks, isBody);
  }

  /** Boxes that say nothing but a label, each as wide as it may be without holding anything else. */
  *labelled(): Iterable<{ box: Box; label: string }> {
    for (const index of this.labels) {
      const block = this.survey.blocks[index];
      if (block === undefined || !this.onlyLabels(block.box)) continue;
      let { box } = block;
      while (
        box.parent !== undefined &&
        !NEVER.has(box.parent.tag) &&
        this.onlyLabels(box.parent) &&
        (box.parent.media <= box.media || leadsAway(box.parent, this.host))
      ) {
        box = box.parent;
      }
      if (!NEVER.has(box.tag)) yield { box, label: block.text };
    }
  }

  /** Boxes whose label is no text of the page: it stands in an attribute, in the shadow of a box, or in the page's styles. */
  *unwritten(between: readonly Box[]): Iterable<{ box: Box; label: string }> {
    const byElement = new Map(this.survey.boxes.map((box) => [box.element, box]));
    const isBetween = new Set(between);
    for (const element of selectAll(this.survey.root, MAY_BEAR_LABEL)) {
      const label = attributeLabel(element);
      const own = label === undefined ? undefined : boxOf(element, byElement);
      if (label === undefined || own === undefined) continue;
      const box = own.element === element ? own : widestPicture(own);
      const isSure = isBetween.has(box) || (label.length >= LONG_LABEL && box.element === element);
      if (isSure && !LISTS.has(box.tag) && this.mayHide(box)) yield { box, label };
    }
    for (const box of between) {
      if (box.media === 0 && box.linkChars === 0 && box.chars > 0) continue;
      const label = this.mayHide(box) ? shownLabel(box) : undefined;
      if (label !== undefined) yield { box, label };
    }
  }

  /** Labels that stand as bare text beside other text: no element holds them alone. */
  bareLabels(found: readonly FoundAd[]): FoundAd[] {
    return [...this.labels].flatMap((index) => {
      const block = this.survey.blocks[index];
      if (block === undefined || this.onlyLabels(block.box)) return [];
      if (found.some(({ box }) => box !== undefined && isIn(block.box, box))) return [];
      const nodes = block.nodes.filter((node): node is Text => node.nodeType === 3);
      return [{ nodes, label: block.text, reason: 'label-line' }];
    });
  }

  private onlyLabels(box: Box): boolean {
    const first = this.firstBlock.get(box);
    if (first === undefined || box.blocks > MOST_LABELS) return false;
    for (let i = first; i < first + box.blocks; i++) if (!this.labels.has(i)) return false;
    return true;
  }

  /** The label that an advertisement's box shows. */
  labelIn(box: Box): string | undefined {
    const first = this.firstBlock.get(box) ?? 0;
    for (let i = first; i < first + box.blocks; i++) {
      if (this.labels.has(i)) return this.survey.blocks[i]?.text;
    }
    return undefined;
  }

  /** Whether hiding the box can take nothing of the article away. */
  mayHide(box: Box): boolean {
    if (NEVER.has(box.tag)) return false;
    if (box.blocks === 0) return true;
    const first = this.firstBlock.get(box) ?? 0;
    const labelled = this.labelIn(box) !== undefined;
    if (box.chars - box.linkChars > (labelled ? 3 * MAX_TEXT : MAX_TEXT)) return false;
    for (let i = first; i < first + box.blocks; i++) {
      const block = this.survey.blocks[i];
      if (block?.box.tag === 'h1' || (this.isBody(i) && !this.labels.has(i) && !isFragment(block)))
        return false;
    }
    return true;
  }

  *selected(selectors: readonly string[]): Iterable<[Box, string]> {
    const byElement = new Map(this.survey.boxes.map((box) => [box.element, box]));
    for (const [selector, reason] of [
      [AD_ATTRIBUTES, 'attribute'],
      ...selectors.map((own) => [own, `agency: ${own}`]),
    ]) {
      for (const element of selectAll(this.survey.root, selector ?? '')) {
        const box = byElement.get(element);
        if (box !== undefined && this.mayHide(box)) yield [box, reason ?? ''];
      }
    }
  }
}

/** A link of a menu or of a page's foot has fewer characters than this; one to another article has more. */
const MENU_ENTRY = 30;

/**
 * The blocks that are labels. A link of that name belongs to a menu, unless it stands in the text, or next to it
 * without another short link beyond.
 */
function labelsOf(blocks: readonly Block[], isBody: IsBody): ReadonlySet<number> {
  const all = new Set([
    ...blocks.flatMap(({ text, box }, index) => (box.tag !== 'h1' && isAdLabel(text) ? [index] : [])),
    ...spelledOut(blocks),
  ]);
  const isEntry = (index: number) => {
    const block = blocks[index];
    return block !== undefined && block.linkChars > 0.8 * block.text.length && block.text.length < MENU_ENTRY;
  };
  const reach = (from: number, step: 1 | -1) => {
    let at = from;
    while (from >= 0 && all.has(at + step)) at += step;
    return isEntry(at + step) ? from : at;
  };
  const first = reach(
    blocks.findIndex((_, index) => isBody(index)),
    -1,
  );
  const last = reach(
    blocks.findLastIndex((_, index) => isBody(index)),
    1,
  );
  return new Set(
    [...all].filter((index) => blocks[index]?.linkChars === 0 || (index >= first && index <= last)),
  );
}

/** The blocks of labels whose letters stand in a box each. */
function spelledOut(blocks: readonly Block[]): number[] {
  const found: number[] = [];
  for (let start = 0; start < blocks.length; start++) {
    let end = start;
    while (blocks[end]?.text.length === 1 && blocks[end]?.box.parent === blocks[start]?.box.parent) end++;
    const letters = blocks.slice(start, end).map(({ text }) => text);
    if (letters.length > 1 && isAdLabel(letters.join(''))) found.push(...letters.map((_, at) => start + at));
    start = Math.max(start, end - 1);
  }
  return found;
}

/** Elements that a writer's words stand in, however few. */
const TEXT_TAGS = new Set(['p', 'li', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'dd', 'dt', 'pre']);

/** A few words in no paragraph's element that are no sentence: "Continue reading below". */
function isFragment(block: Block | undefined): boolean {
  if (block === undefined || TEXT_TAGS.has(block.box.tag)) return false;
  return block.text.length < 60 && !endsSentence(block.text);
}

function selectAll(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The box of a picture, and of nothing else. */
function boxOf(element: Element, byElement: ReadonlyMap<Element, Box>): Box | undefined {
  const own = byElement.get(element);
  if (own !== undefined || plain(element).localName !== 'img') return own;
  let at = plain(element).parentElement;
  while (at !== null && !byElement.has(at)) at = plain(at).parentElement;
  const box = at === null ? undefined : byElement.get(at);
  return box?.blocks === 0 && box.media === 1 ? box : undefined;
}

function widestPicture(box: Box): Box {
  let at = box;
  while (at.parent?.blocks === 0 && at.parent.media === box.media) at = at.parent;
  return at;
}

function isIn(box: Box, outer: Box): boolean {
  return box.order >= outer.order && box.order < outer.end;
}
