import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PATIENCE_MS, withPatience } from './patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('shows nothing while the answer is about to come, and waits no longer once it has', async () => {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const over = vi.fn();
  const waiting = withPatience(promise).then(over);
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
  expect(over).not.toHaveBeenCalled();
  resolve();
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});

it('does not wait for an answer that takes long', async () => {
  const waiting = withPatience(new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  await waiting;
});
