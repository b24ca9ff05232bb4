import type { Box } from '../survey/box.ts';
import { bit, HINTS } from '../survey/hints.ts';
import type { BlockFacts } from './block-features.ts';
import { GOOD, type Masses } from './main-box.ts';

const HINT_BITS = HINTS.map((hint) => [hint, bit(hint)] as const);

export interface Context {
  readonly facts: readonly BlockFacts[];
  /** How much each block looks like body text by itself. */
  readonly probabilities: readonly number[];
  readonly masses: Masses;
  readonly main: Box;
  /** Index of the block that is the headline; -1 where it is not in the text. */
  readonly headline: number;
}

/** The features of every block among the others: its own, its neighbours, and its place in the main box. */
export function contextFeatures(context: Context): string[][] {
  const { facts, probabilities, masses, main, headline } = context;
  const total = Math.max(1, masses.get(main) ?? 0);
  const signatures = signatureMasses(context);
  const inMain = facts.map(({ block }) => isInside(block.box, main));
  const goodInMain = probabilities.map((p, i) => p >= GOOD && inMain[i] === true);
  const previousGood = gaps(goodInMain);
  const nextGood = gaps([...goodInMain].reverse()).reverse();
  let before = 0;
  return facts.map((fact, i) => {
    const features = [...fact.features];
    const add = (feature: string) => features.push(feature);
    const p = probabilities[i] ?? 0;
    const { box } = fact.block;
    add(`p:${bin(p)}`);
    add(`prev:${bin(probabilities[i - 1] ?? 0)}`);
    add(`next:${bin(probabilities[i + 1] ?? 0)}`);
    add(
      `around:${bin(Math.max(probabilities[i - 2] ?? 0, probabilities[i - 1] ?? 0))}:${bin(Math.max(probabilities[i + 1] ?? 0, probabilities[i + 2] ?? 0))}`,
    );
    const own = p >= GOOD ? fact.weight * p : 0;
    const share = (signatures.get(signatureOf(box)) ?? 0) - own;
    add(`like:${portion(share / total)}`);
    add(`box:${portion(((masses.get(box.parent ?? box) ?? 0) - own) / total)}`);
    if (inMain[i] === true) addInner(box, main, add);
    else add('outside');
    const gone = before / total;
    add(inMain[i] === true ? `passed:${portion(gone)}` : gone === 0 ? 'outside:before' : 'outside:after');
    add(`gap:${gap(previousGood[i])}:${gap(nextGood[i])}`);
    if (headline >= 0)
      add(
        i < headline
          ? 'above-headline'
          : i === headline
            ? 'is-headline'
            : i - headline <= 4
              ? 'under-headline'
              : 'below-headline',
      );
    if (goodInMain[i] === true) before += own;
    return features;
  });
}

function addInner(box: Box, main: Box, add: (feature: string) => void): void {
  let hints = 0;
  let steps = 0;
  for (let at: Box | undefined = box; at !== undefined && at !== main; at = at.parent) {
    hints |= at.hints;
    steps++;
  }
  add(`inner:${Math.min(steps, 5)}`);
  for (const [hint, flag] of HINT_BITS) if (hints & flag) add(`inner:${hint}`);
}

/** Whether `box` is `outer` or stands in it. */
export function isInside(box: Box, outer: Box): boolean {
  return box.order >= outer.order && box.order < outer.end;
}

function signatureMasses({ facts, probabilities }: Context): Map<string, number> {
  const sums = new Map<string, number>();
  facts.forEach(({ block, weight }, i) => {
    const p = probabilities[i] ?? 0;
    if (p < GOOD) return;
    const signature = signatureOf(block.box);
    sums.set(signature, (sums.get(signature) ?? 0) + weight * p);
  });
  return sums;
}

/** Boxes of one kind are named alike: element and name of the box, and of the one around it. */
function signatureOf(box: Box): string {
  return `${box.tag} ${box.name}|${box.parent?.tag} ${box.parent?.name}`;
}

/** Blocks since the last good one; Infinity where there was none. */
function gaps(good: readonly boolean[]): number[] {
  let since = Number.POSITIVE_INFINITY;
  return good.map((isGood) => {
    const gapHere = since;
    since = isGood ? 0 : since + 1;
    return gapHere;
  });
}

function gap(blocks: number | undefined): string {
  if (blocks === undefined || blocks === Number.POSITIVE_INFINITY) return 'none';
  if (blocks < 3) return String(blocks);
  return blocks < 8 ? 'some' : 'many';
}

function bin(p: number): string {
  for (const limit of [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98]) if (p < limit) return `<${limit}`;
  return '>=.98';
}

function portion(share: number): string {
  for (const limit of [0.001, 0.05, 0.2, 0.5, 0.8, 0.97]) if (share < limit) return `<${limit}`;
  return 'all';
}
