import type { LibraryRecord } from '../../model/index.ts';
import { backup } from './backup.ts';
import type { ImportFormat, ImportReading } from './format.ts';
import { hypothesis } from './hypothesis.ts';
import { parseJson } from './parse.ts';
import { ImportProblem, type Rejection } from './problem.ts';
import { webAnnotation } from './web-annotation.ts';
import { webClipper } from './web-clipper.ts';

/** Every format that can be read; the first that knows a file reads it. */
export const importFormats: readonly ImportFormat[] = [backup, hypothesis, webAnnotation, webClipper];

/** Entries of one file; more is no library but an accident or an attack. */
export const entryLimit = 200_000;

/**
 * Reads a file of any known format. Yields the share done (0 to 1); records of one id and type come once, the last
 * one wins, as a later entry is a later state. Throws an ImportProblem if the file cannot be read at all.
 * @param now ISO 8601 in UTC: stands where an entry has no date of its own
 */
export function* readImport(text: string, now: string): Generator<number, ImportReading> {
  const parsing = parseJson(text);
  let step = parsing.next();
  for (; step.done !== true; step = parsing.next()) yield step.value * 0.7;
  const data = step.value;
  const format = importFormats.find(({ recognises }) => recognises(data));
  if (format === undefined) throw new ImportProblem({ code: 'unknown-format' });
  const records = new Map<string, LibraryRecord>();
  const rejected: Rejection[] = [];
  let count = 0;
  for (const entry of format.read(data, now)) {
    count += 1;
    if (count > entryLimit) throw new ImportProblem({ code: 'too-many', limit: entryLimit });
    if ('rejected' in entry) rejected.push(entry.rejected);
    else for (const record of entry.records) records.set(`${record.type}/${record.value.id}`, record);
    yield 1 - 0.3 / Math.sqrt(count);
  }
  return { format: format.id, records: [...records.values()], rejected };
}
