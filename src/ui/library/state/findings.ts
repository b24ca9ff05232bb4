import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Entry } from '../find/entry.ts';
import { type Findings, nothingFound, type Question } from '../find/find.ts';
import { inSlices } from './slices.ts';

/**
 * Keeps up to date what a question finds, in slices, so that nobody waits for it; what was found before stays until
 * then. A new question ends the search for the former. Entries that change meanwhile do not: they are looked through
 * when it is over, so that a library which changes all the time is shown, too.
 * @param indexed tells, by changing, that words may be found that were not before
 */
export function followFindings(
  question: ReadonlySignal<Question>,
  entries: ReadonlySignal<readonly Entry[]>,
  indexed: ReadonlySignal<number>,
  find: (among: readonly Entry[], asked: Question) => Generator<number, Findings>,
): ReadonlySignal<Findings> {
  const findings = signal(nothingFound);
  effect(() => {
    const asked = question.value;
    const stale = new AbortController();
    let searching = false;
    let changed = false;

    async function search(): Promise<void> {
      searching = true;
      do {
        changed = false;
        findings.value = await inSlices(find(entries.peek(), asked), { signal: stale.signal });
      } while (changed);
      searching = false;
    }

    const end = effect(() => {
      void entries.value;
      void indexed.value;
      changed = true;
      if (searching) return;
      search().catch((error) => {
        if (!stale.signal.aborted) throw error;
      });
    });
    return () => {
      end();
      stale.abort();
    };
  });
  return findings;
}
