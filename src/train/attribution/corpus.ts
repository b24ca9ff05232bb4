import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Doc } from '../../analyse/doc.ts';
import { beginOf, insideOf, ROLES, type Role } from '../../analyse/tagger/labels.ts';
import { TAGS } from '../../analyse/tagger/pos.ts';
import type { Span } from '../../model/index.ts';
import { prepareText } from './prepare.ts';

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface Example {
  readonly name: string;
  readonly input: Doc;
  readonly gold: readonly GoldAttribution[];
  readonly labels: Uint8Array;
  /** Silver tags; -1 where CoreNLP cut the words otherwise. */
  readonly tags: Int8Array;
}

const NAME_TAGS: Readonly<Record<string, string>> = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC' };
const COARSE: Readonly<Record<string, string>> = {
  NNPS: 'NNP',
  JJS: 'JJR',
  RBS: 'RBR',
  WP$: 'WP',
  PDT: 'DT',
  '``': 'Q',
  "''": 'Q',
  '-LRB-': '(',
  '-RRB-': '(',
  HYPH: ':',
  FW: 'X',
  LS: 'X',
  SYM: 'X',
  $: 'CD',
  '#': 'CD',
};

function tagOf(pos: string, entity: string): number {
  const coarse = COARSE[pos] ?? pos;
  const tag = coarse === 'NNP' ? (NAME_TAGS[entity] ?? 'NNP') : coarse;
  return Math.max(0, (TAGS as readonly string[]).indexOf(tag));
}

/** Token indices whose middle lies in a part. */
export function tokensIn(input: Doc, part: Span): { from: number; to: number } {
  const { tokens } = input;
  let lo = 0;
  let hi = tokens.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    const t = tokens[mid];
    if (t !== undefined && (t.start + t.end) / 2 < part.start) lo = mid + 1;
    else hi = mid;
  }
  let to = lo;
  for (let t = tokens[to]; t !== undefined && (t.start + t.end) / 2 <= part.end; t = tokens[to]) to++;
  return { from: lo, to };
}

function labelsOf(input: Doc, gold: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(input.tokens.length);
  for (const role of ['content', 'cue', 'source'] as const satisfies readonly Role[]) {
    for (const a of gold) {
      for (const part of a[role]) {
        const { from, to } = tokensIn(input, part);
        if (to <= from) continue;
        labels[from] = beginOf(role);
        labels.fill(insideOf(role), from + 1, to);
      }
    }
  }
  // what a later role has cut off from its beginning begins anew
  for (let i = 0; i < labels.length; i++) {
    for (const role of ROLES) {
      const previous = i > 0 ? labels[i - 1] : 0;
      if (labels[i] === insideOf(role) && previous !== insideOf(role) && previous !== beginOf(role))
        labels[i] = beginOf(role);
    }
  }
  return labels;
}

type SilverToken = [number, number, number, string, string, string, number, string];

export function readCorpus(folder: string): Example[] {
  const silver = new Map<string, SilverToken[]>();
  for (const line of gunzipSync(readFileSync(join(folder, 'corenlp.ndjson.gz')))
    .toString('utf8')
    .split('\n')) {
    if (line.trim() === '') continue;
    const d: { name: string; tokens: SilverToken[] } = JSON.parse(line);
    silver.set(d.name, d.tokens);
  }
  return readdirSync(join(folder, 'gold'))
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8');
      const gold: { attributions: GoldAttribution[] } = JSON.parse(
        readFileSync(join(folder, 'gold', file), 'utf8'),
      );
      const input = prepareText(text);
      const n = input.tokens.length;
      const tags = new Int8Array(n).fill(-1);
      const words = silver.get(name) ?? [];
      const byStart = new Map<number, number>();
      input.tokens.forEach((t, i) => {
        byStart.set(t.start, i);
      });
      for (const [start, , , pos, entity] of words) {
        const i = byStart.get(start);
        if (i === undefined) continue;
        tags[i] = tagOf(pos, entity);
      }
      return {
        name,
        input,
        gold: gold.attributions,
        labels: labelsOf(input, gold.attributions),
        tags,
      };
    });
}
