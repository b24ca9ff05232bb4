import type { Span } from '../../model/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Doc } from '../doc.ts';
import { encode } from './encode.ts';
import { LABEL_COUNT } from './labels.ts';
import { type Link, link } from './link.ts';
import { type Segment, segmentsOf } from './linker.ts';
import { decide, firstSet, type Pass, secondSet, transitionsOf, viewOf } from './model.ts';
import { tagWords } from './pos.ts';
import { proposalsOf } from './proposals.ts';
import type { Opinion } from './stacked.ts';
import { type Table, unpackWeights, WeightsError } from './weights.ts';

export interface Tagger {
  /**
   * Who said what in an English document. `proposed` is what the rules think; it is weighed with everything
   * else. Spans are offsets into `doc.text`, at token borders. Linear in the tokens; never throws.
   */
  attribute(doc: Doc, proposed: readonly Attribution[]): Attribution[];
}

/** A tagger with the weights of the file. Throws WeightsError where the file is damaged or of another version. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const tables = unpackWeights(bytes);
  const table = (name: string): Table => {
    const found = tables.get(name);
    if (found === undefined)
      throw new WeightsError(`The weights lack the table "${name}": run "npm run train".`);
    return found;
  };
  const tagging = table('words').values;
  const linking = table('link');
  const first: Pass = { emission: table('first'), transition: transitionsOf(table('first-steps')) };
  const second: Pass = { emission: table('second'), transition: transitionsOf(table('second-steps')) };
  return {
    attribute(doc, proposed) {
      const encoded = encode(doc);
      const tags = tagWords(encoded, tagging);
      const view = viewOf(encoded, tags, proposalsOf(doc.tokens, proposed));
      const words = firstSet(view);
      const opinion = decide(view, first, [words]);
      const final = decide(view, second, [words, secondSet(view, opinion)]);
      const links = link(encoded, tags, segmentsOf(final.labels), linking);
      return links.map((l) => toAttribution(doc, l, final)).sort((a, b) => startOf(a) - startOf(b));
    },
  };
}

const startOf = (a: Attribution): number => a.content[0]?.start ?? 0;

function toAttribution(doc: Doc, l: Link, opinion: Opinion): Attribution {
  const contents = [...l.contents].sort((a, b) => a.from - b.from);
  return {
    content: contents.map((segment) => spanOf(doc, segment)),
    ...(l.cue === undefined ? {} : { cue: spanOf(doc, l.cue) }),
    ...(l.source === undefined ? {} : { source: spanOf(doc, l.source) }),
    origin: 'tagger',
    confidence: certainty(opinion, contents),
  };
}

function spanOf(doc: Doc, segment: Segment): Span {
  return { start: doc.tokens[segment.from]?.start ?? 0, end: doc.tokens[segment.to - 1]?.end ?? 0 };
}

/** The mean probability of the labels that the contents were given. */
function certainty(opinion: Opinion, contents: readonly Segment[]): number {
  let sum = 0;
  let count = 0;
  for (const { from, to } of contents) {
    for (let i = from; i < to; i++) {
      sum += opinion.marginal[i * LABEL_COUNT + (opinion.labels[i] ?? 0)] ?? 0;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
