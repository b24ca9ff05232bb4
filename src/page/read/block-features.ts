import type { Block, Box } from '../survey/box.ts';
import { bit, HINTS } from '../survey/hints.ts';
import { weightOf } from '../survey/prose.ts';
import { addTextFeatures } from './text-features.ts';

const OWN_TAGS = new Set(
  'p div li h1 h2 h3 h4 h5 h6 td th blockquote figcaption section article dd dt pre header footer aside main'.split(
    ' ',
  ),
);
const ABOVE = new Set(
  'nav aside footer header form figure li table blockquote article main dl label address details center'.split(
    ' ',
  ),
);
const HINT_BITS = HINTS.map((hint) => [hint, bit(hint)] as const);

/** What the ancestors of a box say, gathered once a box. */
interface Place {
  readonly near: number;
  readonly far: number;
  readonly tags: ReadonlySet<string>;
}

export interface BlockFacts {
  readonly block: Block;
  readonly index: number;
  readonly weight: number;
  readonly linkShare: number;
  readonly features: readonly string[];
}

/** The features of every block by itself: its words, its element, and what the elements above are called. */
export function blockFacts(blocks: readonly Block[]): BlockFacts[] {
  const places = new Map<Box, Place>();
  const seen = new Map<string, number>();
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  return blocks.map((block, index) => {
    const weight = weightOf(block.text);
    const features: string[] = [];
    const add = (feature: string) => features.push(feature);
    addTextFeatures(block.text, weight, add);
    addMarkup(block, weight, add);
    addPlace(placeOf(block.box, places), block.box, add);
    if ((seen.get(block.text) ?? 0) > 1) add(weight < 60 ? 'repeated:short' : 'repeated:long');
    return { block, index, weight, linkShare: block.linkChars / block.text.length, features };
  });
}

function addMarkup(block: Block, weight: number, add: (feature: string) => void): void {
  const { box } = block;
  const tag = OWN_TAGS.has(box.tag) ? box.tag : 'other';
  add(`tag:${tag}`);
  add(`tag:${tag}:${weight < 60 ? 'short' : weight < 160 ? 'middle' : 'long'}`);
  const share = block.linkChars / block.text.length;
  add(
    share === 0
      ? 'links:0'
      : share < 0.15
        ? 'links:few'
        : share < 0.5
          ? 'links:some'
          : share < 0.95
            ? 'links:most'
            : 'links:all',
  );
  if (share >= 0.5) add(`links:${tag}`);
  if (block.boldChars > block.text.length * 0.9) add(weight < 90 ? 'bold:short' : 'bold:long');
  if (box.blocks === 1) add('alone-in-box');
  if (box.hidden) add('hidden');
  const parent = box.parent;
  if (parent === undefined) return;
  if (parent.media > 0 && parent.blocks <= 2) add('beside-media');
  if (parent.blocks === 1) add('alone-in-parent');
  const parentShare = parent.linkChars / (parent.chars + 1);
  add(parentShare < 0.1 ? 'parent-links:few' : parentShare < 0.4 ? 'parent-links:some' : 'parent-links:most');
  add(
    parent.chars < 200
      ? 'parent:small'
      : parent.chars < 1000
        ? 'parent:middle'
        : parent.chars < 8000
          ? 'parent:big'
          : 'parent:huge',
  );
}

function addPlace(place: Place, box: Box, add: (feature: string) => void): void {
  for (const [hint, flag] of HINT_BITS) {
    if (box.hints & flag) add(`own:${hint}`);
    if (place.near & flag) add(`near:${hint}`);
    else if (place.far & flag) add(`far:${hint}`);
  }
  for (const tag of place.tags) add(`in:${tag}`);
}

function placeOf(box: Box, places: Map<Box, Place>): Place {
  const known = places.get(box);
  if (known !== undefined) return known;
  const tags = new Set<string>();
  let near = 0;
  let far = 0;
  let steps = 0;
  for (let at: Box | undefined = box; at?.parent !== undefined; at = at.parent, steps++) {
    if (ABOVE.has(at.tag)) tags.add(at.tag);
    if (steps < 3) near |= at.hints;
    else far |= at.hints;
  }
  const place = { near, far, tags };
  places.set(box, place);
  return place;
}
