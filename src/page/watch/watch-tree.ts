import { plain } from '../survey/nodes.ts';
import { Ear } from './ear.ts';

export interface TreeWatch {
  /** The part whose changes matter most, as far as it is known; asked as soon as `onPause` has returned and, where it has to be waited for, after that. */
  readonly heart?: () => Node | undefined;
  /**
   * Called at once, and again when changes pause, never twice at a time: whether some may lie in the heart, as all
   * do while there is none; true: something was found changed.
   */
  readonly onPause: (inHeart: boolean) => boolean | Promise<boolean>;
}

/** Does work that a look brings with it later on; the watch rests for it as it does for the look. */
export type Spend = <T>(work: () => T) => T;

/** While changes beside the heart wait, it is asked so often whether the heart is still there. */
const glance = 1000;

/**
 * Looks at text and nodes below a root and watches them. A page that changes all the time for nothing (a ticker,
 * an advertisement) is looked at ever more rarely; one that changes what concerns us is followed closely, and the
 * heart however much changes beside it. From the first change until the look nothing is recorded: the look sees
 * all of it. The first look costs no rest: much of an article may come right behind it. A press of the reader's counts as a
 * change in the heart: it may show text that was there all along ("read on"), by styles alone.
 */
export function watchTree(root: Node, signal: AbortSignal, { heart, onPause }: TreeWatch): Spend {
  let known: Node | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Text may come into a shadow tree, where nobody hears it: so many looks are for nothing but that, ever more rarely. */
  let unasked = 10;
  let looking = false;
  let spending = false;
  /** Those that the last look was for. */
  let paying: readonly Ear[] = [];

  const schedule = () => {
    clearTimeout(timer);
    if (looking || signal.aborted) return;
    if (known !== undefined && !isThere(known)) close.heardAt ??= wide.heardAt;
    const wait = Math.min(close.due, wide.due) - performance.now();
    if (wait < Infinity) timer = setTimeout(wait > glance ? schedule : lookAgain, Math.min(wait, glance));
  };
  const close = new Ear(schedule);
  const wide = new Ear(schedule);

  const spend: Spend = (work) => {
    if (spending) return work();
    spending = true;
    const start = performance.now();
    try {
      return work();
    } finally {
      spending = false;
      const cost = performance.now() - start;
      for (const ear of paying) ear.charge(cost);
    }
  };

  const look = async (ears: readonly Ear[], inHeart: boolean) => {
    paying = ears;
    looking = true;
    for (const ear of ears) ear.heardAt = undefined;
    const answer = spend(() => {
      const found = onPause(inHeart);
      known = heart?.();
      return found;
    });
    if (signal.aborted) return;
    // From here on, so that what the look itself puts into the page is not heard.
    wide.listen(root);
    close.listen(known);
    const changed = await answer;
    looking = false;
    if (signal.aborted) return;
    for (const ear of ears) ear.learn(changed);
    const now = heart?.();
    if (now !== known) close.listen(now);
    known = now;
    if (heart !== undefined && known === undefined && unasked-- > 0) wide.heardAt ??= performance.now();
    schedule();
  };
  const lookAgain = () => {
    const inHeart = close.heardAt !== undefined || known === undefined || !isThere(known);
    void look(inHeart ? [close, wide] : [wide], inHeart);
  };

  if (heart !== undefined)
    root.addEventListener('click', ({ isTrusted }) => isTrusted && close.press(), {
      signal,
      capture: true,
      passive: true,
    });
  signal.addEventListener('abort', () => {
    wide.stop();
    close.stop();
    clearTimeout(timer);
  });
  void look([], true);
  return spend;
}

function isThere(node: Node): boolean {
  return plain(node).isConnected;
}
