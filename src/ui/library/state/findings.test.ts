import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { inventedClips } from '../../../../test/support/invented-library.ts';
import { type Entry, entryOf } from '../find/entry.ts';
import { type Findings, nothingFound, type Question } from '../find/find.ts';
import { followFindings } from './findings.ts';
import { rest } from './slices.ts';

describe('what is found', () => {
  const [first] = inventedClips(1).map((clip) => entryOf(clip));
  if (first === undefined) throw new Error('One clip was invented.');

  /** A search that needs several slices. */
  function* slowly(among: readonly Entry[], asked: Question): Generator<number, Findings> {
    for (let step = 0; step < 4; step += 1) {
      yield step / 4;
      const until = performance.now() + 12;
      while (performance.now() < until);
    }
    return { ...nothingFound, ...asked, among, entries: among };
  }

  const ask = (text: string): Question => ({ query: { text }, grouping: 'none' });

  it('stays until the new question is answered; one given up is never shown', async () => {
    const question = signal(ask('first'));
    const findings = followFindings(question, signal([first]), signal(0), slowly);
    const seen: (string | undefined)[] = [];
    const done = new Promise<void>((resolve) => {
      findings.subscribe(({ query }) => {
        seen.push(query.text);
        if (query.text === 'third') resolve();
      });
    });
    await new Promise<void>((resolve) => {
      findings.subscribe(({ query }) => query.text === 'first' && resolve());
    });
    question.value = ask('second');
    await rest();
    question.value = ask('third');
    await done;
    expect(seen).toEqual([undefined, 'first', 'third']);
  });

  it('is shown though the library changes all the time, and then as the library is', async () => {
    const entries = signal<readonly Entry[]>([first]);
    const findings = followFindings(signal(ask('all')), entries, signal(0), slowly);
    while (findings.value.among.length === 0) {
      entries.value = [...entries.value, first];
      await rest();
    }
    await new Promise<void>((resolve) => {
      findings.subscribe(({ among }) => among === entries.value && resolve());
    });
    expect(findings.value.entries).toBe(entries.value);
  });
});
