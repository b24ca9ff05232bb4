// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTree } from './watch-tree.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** The page changes and its observers hear of it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
  await Promise.resolve();
}

describe('a watch on a page', () => {
  it('hears one change and then nothing until it has looked, however much changes', async () => {
    const life = new AbortController();
    const concerns = vi.fn(() => true);
    const onPause = vi.fn(() => false);
    watchTree(document.body, life.signal, { concerns, onPause });
    for (let i = 0; i < 50; i++) await change();
    expect(concerns).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(onPause).toHaveBeenCalledTimes(1);
    await change();
    expect(concerns).toHaveBeenCalledTimes(2);
    life.abort();
  });

  it('looks again at what changes while it looks', async () => {
    const life = new AbortController();
    let finish: (changed: boolean) => void = () => undefined;
    const onPause = vi.fn(
      () =>
        new Promise<boolean>((resolve) => {
          finish = resolve;
        }),
    );
    watchTree(document.body, life.signal, { onPause });
    await change();
    await vi.advanceTimersByTimeAsync(200);
    await change();
    finish(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(onPause).toHaveBeenCalledTimes(2);
    life.abort();
  });

  it.each([20, 90])(
    'spends a hundredth of the time on a page that changes without end, where a look takes %i ms',
    async (cost) => {
      const life = new AbortController();
      let spent = 0;
      watchTree(document.body, life.signal, {
        onPause() {
          vi.advanceTimersByTime(cost);
          spent += cost;
          return true;
        },
      });
      for (let i = 0; i < 600; i++) {
        await change();
        await vi.advanceTimersByTimeAsync(100);
      }
      expect(spent).toBeGreaterThan(0);
      expect(spent).toBeLessThanOrEqual(0.011 * 60_000);
      life.abort();
    },
  );

  it('ends with its signal', async () => {
    const life = new AbortController();
    const onPause = vi.fn(() => false);
    watchTree(document.body, life.signal, { onPause });
    await change();
    life.abort();
    await vi.advanceTimersByTimeAsync(1000);
    await change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onPause).not.toHaveBeenCalled();
  });
});
