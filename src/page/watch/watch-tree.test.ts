// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Spend, type TreeWatch, watchTree } from './watch-tree.ts';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** The page changes and its observers hear of it. */
async function change(where: Element = document.body): Promise<void> {
  where.append(document.createElement('p'));
  await Promise.resolve();
  await Promise.resolve();
}

/** A page that changes without a pause. */
async function makeNoise(milliseconds: number, where?: Element): Promise<void> {
  for (let i = 0; i < milliseconds; i += 50) {
    await change(where);
    await vi.advanceTimersByTimeAsync(50);
  }
}

/** Watches the body; its first look is over. */
async function watch(watched: TreeWatch): Promise<Spend> {
  const spend = watchTree(document.body, life.signal, watched);
  await vi.advanceTimersByTimeAsync(0);
  return spend;
}

describe('a watch on a page', () => {
  it('looks at once', () => {
    const onPause = vi.fn(() => false);
    watchTree(document.body, life.signal, { onPause });
    expect(onPause).toHaveBeenCalledTimes(1);
  });

  it('looks once however much changes until then, and again at what changes after', async () => {
    const onPause = vi.fn(() => false);
    await watch({ onPause });
    onPause.mockClear();
    for (let i = 0; i < 50; i++) await change();
    await vi.advanceTimersByTimeAsync(200);
    expect(onPause).toHaveBeenCalledTimes(1);
    await change();
    await vi.advanceTimersByTimeAsync(400);
    expect(onPause).toHaveBeenCalledTimes(2);
  });

  it('listens to nothing from the first change until it looks', async () => {
    await watch({ onPause: () => false });
    const stopped = vi.spyOn(MutationObserver.prototype, 'disconnect');
    for (let i = 0; i < 50; i++) await change();
    expect(stopped).toHaveBeenCalledTimes(1);
    stopped.mockRestore();
  });

  it('looks again at what changes while it looks, the first time too', async () => {
    const finish: ((changed: boolean) => void)[] = [];
    const onPause = vi.fn(
      () =>
        new Promise<boolean>((resolve) => {
          finish.push(resolve);
        }),
    );
    watchTree(document.body, life.signal, { onPause });
    for (const looks of [1, 2, 3]) {
      await change();
      await vi.advanceTimersByTimeAsync(1000);
      expect(onPause).toHaveBeenCalledTimes(looks);
      finish.shift()?.(true);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(onPause).toHaveBeenCalledTimes(4);
  });

  it('does not let the text that comes right behind the page wait for the first look', async () => {
    const onPause = vi.fn(() => {
      vi.advanceTimersByTime(100);
      return true;
    });
    await watch({ onPause });
    await change();
    await vi.advanceTimersByTimeAsync(200);
    expect(onPause).toHaveBeenCalledTimes(2);
  });

  it('sees at once what a page that was quiet puts in the place of what it took away', async () => {
    const onPause = vi.fn(() => {
      vi.advanceTimersByTime(20);
      return true;
    });
    await watch({ onPause });
    await vi.advanceTimersByTimeAsync(5000);
    onPause.mockClear();
    await change();
    await vi.advanceTimersByTimeAsync(300);
    await change();
    await vi.advanceTimersByTimeAsync(300);
    expect(onPause).toHaveBeenCalledTimes(2);
  });

  it.each([20, 90])(
    'spends a hundredth of the time on a page that changes without end, where a look takes %i ms',
    async (cost) => {
      let spent = 0;
      await watch({
        onPause() {
          vi.advanceTimersByTime(cost);
          spent += cost;
          return true;
        },
      });
      await makeNoise(60_000);
      expect(spent).toBeGreaterThan(2 * cost);
      // The first look is free.
      expect(spent - cost).toBeLessThanOrEqual(0.011 * 60_000);
    },
  );

  it('spends no more where a look brings work with it later on', async () => {
    let spent = 0;
    const work = () => {
      vi.advanceTimersByTime(20);
      spent += 20;
    };
    let spend: Spend = (now) => now();
    spend = await watch({
      async onPause() {
        work();
        await Promise.resolve();
        spend(work);
        return true;
      },
    });
    spent = 0;
    await makeNoise(60_000);
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(0.011 * 60_000);
  });

  it('ends with its signal', async () => {
    const onPause = vi.fn(() => false);
    await watch({ onPause });
    await change();
    life.abort();
    await makeNoise(2000);
    expect(onPause).toHaveBeenCalledTimes(1);
  });

  it('ends although its first look ends it', async () => {
    const onPause = vi.fn(() => {
      life.abort();
      return false;
    });
    await watch({ onPause });
    await makeNoise(2000);
    expect(onPause).toHaveBeenCalledTimes(1);
  });
});

describe('a watch on a page with a heart', () => {
  let heart: HTMLElement;

  beforeEach(() => {
    heart = document.createElement('article');
    document.body.append(heart);
  });

  /** A watch whose looks take `cost`, of a page that has changed for nothing beside its heart for long. */
  async function watchInNoise(cost: number) {
    const onPause = vi.fn((_inHeart: boolean) => {
      vi.advanceTimersByTime(cost);
      return false;
    });
    await watch({ heart: () => heart, onPause });
    onPause.mockClear();
    await makeNoise(30_000);
    expect(onPause).toHaveBeenCalledWith(false);
    expect(onPause).not.toHaveBeenCalledWith(true);
    onPause.mockClear();
    return onPause;
  }

  it('looks at a change in the heart at once, whatever changes beside it', async () => {
    const onPause = await watchInNoise(10);
    await change(heart);
    await makeNoise(200);
    expect(onPause).toHaveBeenCalledWith(true);
  });

  it('sees once it has rested what changed in the heart meanwhile', async () => {
    const onPause = await watchInNoise(30);
    await change(heart);
    await makeNoise(200);
    onPause.mockClear();
    await change(heart);
    await vi.advanceTimersByTimeAsync(1000);
    expect(onPause).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onPause).toHaveBeenCalledWith(true);
  });

  it.each(['beside', 'in'])('spends a hundredth of the time where all changes are %s it', async (where) => {
    let spent = 0;
    await watch({
      heart: () => heart,
      onPause() {
        vi.advanceTimersByTime(20);
        spent += 20;
        return true;
      },
    });
    spent = 0;
    await makeNoise(60_000, where === 'in' ? heart : document.body);
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(0.011 * 60_000);
  });

  it('does not take for changes of the heart what changes beside it while it looks', async () => {
    let finish: (changed: boolean) => void = () => undefined;
    const onPause = vi.fn(
      (_inHeart: boolean) =>
        new Promise<boolean>((resolve) => {
          finish = resolve;
        }),
    );
    watchTree(document.body, life.signal, { heart: () => heart, onPause });
    await change();
    finish(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(onPause.mock.calls).toEqual([[true], [false]]);
  });

  it('takes every change for one of the heart once a look finds none', async () => {
    let finish: (changed: boolean) => void = () => undefined;
    let found: Node | undefined = heart;
    const onPause = vi.fn(
      (_inHeart: boolean) =>
        new Promise<boolean>((resolve) => {
          finish = resolve;
        }),
    );
    watchTree(document.body, life.signal, { heart: () => found, onPause });
    found = undefined;
    finish(true);
    await vi.advanceTimersByTimeAsync(0);
    await change();
    await vi.advanceTimersByTimeAsync(200);
    expect(onPause.mock.calls).toEqual([[true], [true]]);
  });

  it('does not look at what its own look puts into the page', async () => {
    const onPause = vi.fn(() => {
      heart.append(document.createElement('i'));
      return true;
    });
    await watch({ heart: () => heart, onPause });
    await vi.advanceTimersByTimeAsync(1000);
    expect(onPause).toHaveBeenCalledTimes(1);
  });

  it('notices soon that the heart is gone', async () => {
    const onPause = await watchInNoise(1);
    heart.remove();
    await makeNoise(1300);
    expect(onPause).toHaveBeenCalledWith(true);
  });

  it('follows the heart to where a look found it, and sees what changed there meanwhile', async () => {
    const finish: ((changed: boolean) => void)[] = [];
    let found: HTMLElement | undefined;
    const onPause = vi.fn((_inHeart: boolean) => {
      found = heart;
      return new Promise<boolean>((resolve) => {
        finish.push(resolve);
      });
    });
    watchTree(document.body, life.signal, { heart: () => found, onPause });
    await change(heart);
    finish.shift()?.(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(onPause.mock.calls).toEqual([[true], [true]]);
    finish.shift()?.(true);
    await vi.advanceTimersByTimeAsync(200);
    await change(heart);
    await vi.advanceTimersByTimeAsync(200);
    expect(onPause.mock.calls).toEqual([[true], [true], [true]]);
  });
});
