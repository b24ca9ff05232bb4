import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packWeights, type Table, withoutSmallRows } from '../../analyse/tagger/weights.ts';
import { Pool } from './pool.ts';
import { SETTINGS } from './settings.ts';
import type { Task } from './tasks.ts';

const USAGE = `usage: npm run train -- --data FOLDER [--out FILE]
FOLDER holds train/text, train/gold and train/corenlp.ndjson.gz of PolNeAR.`;

const OUT = new URL('../../analyse/tagger/weights/attribution.en.bin', import.meta.url).pathname;

/** Trains the tagger from scratch, step by step; every step is done on two threads. */
async function train(folder: string, out: string): Promise<void> {
  const started = Date.now();
  const say = (text: string): void =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`);
  const pool = new Pool(folder, 2);
  const tables = new Map<string, Table>();
  const folds = [-1, ...Array.from({ length: SETTINGS.folds }, (_, fold) => fold)];
  const steps: readonly (readonly Task[])[] = [
    folds.map((fold) => ({ step: 'words', fold })),
    folds.map((fold) => ({ step: 'first', fold })),
    [
      { step: 'second', fold: -1 },
      { step: 'link', fold: -1 },
    ],
  ];
  for (const tasks of steps) {
    const outcomes = await pool.run(tasks, ({ step, fold }) =>
      say(`${step}${fold < 0 ? '' : `, without part ${fold + 1}`}`),
    );
    tasks.forEach((task, k) => {
      if (task.fold < 0) for (const [name, table] of outcomes[k]?.tables ?? []) tables.set(name, table);
    });
  }
  await pool.close();
  for (const [name, least] of Object.entries(SETTINGS.kept)) {
    const table = tables.get(name);
    if (table !== undefined) tables.set(name, withoutSmallRows(table, least));
  }
  const bytes = packWeights(tables);
  writeFileSync(out, bytes);
  say(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} with gzip`);
}

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else await train(values.data, values.out ?? OUT);
