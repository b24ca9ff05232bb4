import { join } from 'node:path';
import { attribute } from '../../analyse/rules/index.ts';
import { type Encoded, encode } from '../../analyse/tagger/encode.ts';
import { LABEL_COUNT } from '../../analyse/tagger/labels.ts';
import {
  CRF_ROWS,
  decide,
  firstSet,
  type Pass,
  type RowSet,
  secondSet,
  transitionsOf,
  type View,
  viewOf,
} from '../../analyse/tagger/model.ts';
import { TAG_COUNT, tagWords } from '../../analyse/tagger/pos.ts';
import { type Proposals, proposalsOf } from '../../analyse/tagger/proposals.ts';
import type { Opinion } from '../../analyse/tagger/stacked.ts';
import { quantise, type Table } from '../../analyse/tagger/weights.ts';
import { type Example, readCorpus } from './corpus.ts';
import { type CrfModel, meanOf, trainCrf } from './crf-trainer.ts';
import { choicesOf, trainLinker } from './link-trainer.ts';
import { trainPos } from './pos-trainer.ts';
import { type Rows, sequencesOf } from './sequences.ts';
import { SETTINGS } from './settings.ts';

/** One step of the training that a worker does alone. `fold` is left out of what it learns from; -1 leaves out none. */
export interface Task {
  readonly step: 'words' | 'first' | 'second' | 'link';
  readonly fold: number;
}

/** What the step learnt, and what it makes of the documents of the fold, by index. */
export interface Outcome {
  readonly tables: readonly (readonly [string, Table])[];
  readonly tags?: readonly (readonly [number, Uint8Array])[];
  readonly opinions?: readonly (readonly [number, Opinion])[];
}

interface Document {
  readonly example: Example;
  readonly encoded: Encoded;
  readonly proposals: Proposals;
  tags?: Uint8Array;
  opinion?: Opinion;
}

/** The corpus in one worker's memory, with what earlier steps made of it. */
export class Workshop {
  readonly #documents: Document[];

  constructor(folder: string) {
    this.#documents = readCorpus(join(folder, 'train')).map((example) => {
      const { input } = example;
      return { example, encoded: encode(input), proposals: proposalsOf(input.tokens, attribute(input)) };
    });
  }

  /** Takes in what another worker found. */
  learn(outcome: Outcome): void {
    for (const [index, tags] of outcome.tags ?? []) this.#at(index).tags = tags;
    for (const [index, opinion] of outcome.opinions ?? []) this.#at(index).opinion = opinion;
  }

  run(task: Task): Outcome {
    if (task.step === 'words') return this.#words(task.fold);
    if (task.step === 'first') return this.#first(task.fold);
    return task.step === 'second' ? this.#second() : this.#link();
  }

  #words(fold: number): Outcome {
    const data = this.#known(fold).map(({ encoded, example }) => ({ encoded, tags: example.tags }));
    const weights = trainPos(data, SETTINGS.words.rows, SETTINGS.words.passes, SETTINGS.seed);
    const table = quantise(weights, TAG_COUNT, SETTINGS.words.scale);
    const tags = this.#held(fold).map(([index, d]) => [index, tagWords(d.encoded, table.values)] as const);
    return { tables: [['words', table]], tags };
  }

  #first(fold: number): Outcome {
    const data = this.#known(fold).map((d) => rowsOf(d, [firstSet(view(d))]));
    const tables = tablesOf('first', trainPass(data, SETTINGS.first));
    const pass = passOf(tables);
    const opinions = this.#held(fold).map(([index, d]) => {
      const v = view(d);
      return [index, decide(v, pass, [firstSet(v)])] as const;
    });
    return { tables, opinions };
  }

  #second(): Outcome {
    const data = this.#known(-1).map((d) => {
      const v = view(d);
      if (d.opinion === undefined) throw new Error('The first pass comes before the second.');
      return rowsOf(d, [firstSet(v), secondSet(v, d.opinion)]);
    });
    return { tables: tablesOf('second', trainPass(data, SETTINGS.second)) };
  }

  #link(): Outcome {
    const choices = this.#known(-1).flatMap((d) => choicesOf(d.example, d.encoded, view(d).tags));
    return {
      tables: [
        ['link', quantise(trainLinker(choices, SETTINGS.link.passes, SETTINGS.seed), 1, SETTINGS.link.scale)],
      ],
    };
  }

  #known(fold: number): Document[] {
    return this.#documents.filter((_, index) => index % SETTINGS.folds !== fold);
  }

  #held(fold: number): (readonly [number, Document])[] {
    return this.#documents.flatMap((d, index) =>
      index % SETTINGS.folds === fold ? [[index, d] as const] : [],
    );
  }

  #at(index: number): Document {
    const document = this.#documents[index];
    if (document === undefined) throw new Error(`There is no document ${index}.`);
    return document;
  }
}

function view(d: Document): View {
  if (d.tags === undefined) throw new Error('Words are tagged before attributions.');
  return viewOf(d.encoded, d.tags, d.proposals);
}

function trainPass(
  data: readonly Rows[],
  settings: { passes: number; rate: number; least: number },
): CrfModel {
  const sequences = sequencesOf(data, CRF_ROWS, settings.least);
  const { passes, rate } = settings;
  const runs = Array.from({ length: SETTINGS.runs }, (_, run) =>
    trainCrf(sequences, { rows: CRF_ROWS, seed: SETTINGS.seed + run, passes, rate }),
  );
  return meanOf(runs);
}

function rowsOf(d: Document, sets: readonly RowSet[]): Rows {
  return { encoded: d.encoded, context: view(d).context, labels: d.example.labels, sets };
}

function tablesOf(name: string, model: CrfModel): (readonly [string, Table])[] {
  const steps = quantise(model.transition, LABEL_COUNT * LABEL_COUNT, SETTINGS.steps.scale);
  return [
    [name, quantise(model.emission, LABEL_COUNT, SETTINGS.scale)],
    [`${name}-steps`, steps],
  ];
}

function passOf(tables: readonly (readonly [string, Table])[]): Pass {
  const [emission, steps] = tables;
  if (emission === undefined || steps === undefined) throw new Error('A pass has two tables.');
  return { emission: emission[1], transition: transitionsOf(steps[1]) };
}
