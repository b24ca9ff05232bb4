import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { sliced } from './slices.ts';

/**
 * What work in slices gave last; undefined until it gave anything. Begun anew when a signal changes that `begin` reads.
 * @param begin begins the work; reads what it depends on there and then
 */
export function useSliced<T>(begin: () => Generator<number, T>): ReadonlySignal<T | undefined> {
  const result = useSignal<T | undefined>(undefined);
  useSignalEffect(() =>
    sliced(begin(), (given) => {
      result.value = given;
    }),
  );
  return result;
}
