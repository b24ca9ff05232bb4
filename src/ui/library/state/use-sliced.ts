import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { sliced } from './slices.ts';

/**
 * What work in slices gave last; undefined until it gave anything. Begun anew when a signal changes that `begin` reads.
 * @param begin begins the work, if there is any to do now; reads what it depends on there and then
 */
export function useSliced<T>(begin: () => Generator<number, T> | undefined): ReadonlySignal<T | undefined> {
  const result = useSignal<T | undefined>(undefined);
  useSignalEffect(() => {
    const work = begin();
    if (work === undefined) return undefined;
    return sliced(work, (given) => {
      result.value = given;
    });
  });
  return result;
}
