import type { Encoded } from '../../analyse/tagger/encode.ts';
import {
  candidatesOf,
  LINK_ROWS,
  linkFeatures,
  noneFeatures,
  scoreOf,
  segmentsOf,
} from '../../analyse/tagger/linker.ts';
import { type Example, tokensIn } from './corpus.ts';
import { Random } from './random.ts';

const at = (c: ArrayLike<number>, i: number): number => c[i] ?? 0;

interface Choice {
  readonly options: Int32Array[];
  readonly gold: number;
}

export function choicesOf(x: Example, e: Encoded, tags: Uint8Array): Choice[] {
  const all = segmentsOf(x.labels);
  const out: Choice[] = [];
  const find = (spans: readonly { start: number; end: number }[], role: string): number[] =>
    spans.flatMap((p) => {
      const { from, to } = tokensIn(x.input, p);
      return all.flatMap((g, i) => (g.role === role && g.from >= from && g.to <= to ? [i] : []));
    });
  const seen = new Set<number>();
  const choose = (ai: number, role: 'cue' | 'source', target: number): void => {
    const a = all[ai];
    if (a === undefined) return;
    const candidates = candidatesOf(all, ai, role);
    const gold = target < 0 ? 0 : candidates.findIndex((c) => c.index === target) + 1;
    if (target >= 0 && gold === 0) return;
    out.push({
      options: [
        noneFeatures(e, tags, a),
        ...candidates.map((c) => linkFeatures(e, tags, all, ai, c.index, c.rank)),
      ],
      gold,
    });
  };
  for (const g of x.gold) {
    const cue = find(g.cue, 'cue')[0];
    const source = find(g.source, 'source')[0] ?? -1;
    if (cue === undefined) continue;
    for (const c of find(g.content, 'content'))
      if (!seen.has(c)) {
        seen.add(c);
        choose(c, 'cue', cue);
      }
    choose(cue, 'source', source);
  }
  return out;
}

/** Conditional logistic choice among candidates, AdaGrad. */
export function trainLinker(choices: readonly Choice[], passes: number, seed: number): Float32Array {
  const w = new Float64Array(LINK_ROWS);
  const g2 = new Float64Array(LINK_ROWS);
  const sum = new Float64Array(LINK_ROWS);
  const random = new Random(seed);
  const order = choices.map((_, i) => i);
  for (let pass = 0; pass < passes; pass++) {
    random.shuffle(order);
    for (const c of order) {
      const choice = choices[c];
      if (choice === undefined) continue;
      const scores = choice.options.map((o) => scoreOf(o, w));
      const top = Math.max(...scores);
      const exps = scores.map((x) => Math.exp(x - top));
      const total = exps.reduce((a, b) => a + b, 0);
      choice.options.forEach((rows, k) => {
        const g = (k === choice.gold ? 1 : 0) - at(exps, k) / total;
        if (Math.abs(g) < 1e-4) return;
        for (const r of rows) {
          const acc = at(g2, r) + g * g;
          g2[r] = acc;
          w[r] = at(w, r) + (0.1 * g) / Math.sqrt(acc + 0.1) - 1e-6 * at(w, r);
        }
      });
    }
    for (let j = 0; j < w.length; j++) sum[j] = at(sum, j) + at(w, j) / passes;
  }
  return Float32Array.from(sum);
}
