export interface TreeWatch {
  /** Looks at each batch of changes; false: nothing of interest, no call back. */
  readonly concerns?: (mutations: readonly MutationRecord[]) => boolean;
  /** Called once the changes pause, never twice at a time; true: something was found changed. */
  readonly onPause: () => boolean | Promise<boolean>;
}

const shortestPause = 150;
const longestPause = 5000;
/** After a look that took a while the next one waits so many times longer: looks take less than 1 % of a page's time, the first, dear one too. */
const rest = 149;
/** ... but no longer than this: late text of a heavy page is read in a bearable time, and a look of a tenth of a second still pays its share. */
const longestRest = 15_000;
const changes = { childList: true, characterData: true, subtree: true };

/**
 * Watches text and nodes below a root. A page that changes all the time for nothing (a ticker, an
 * advertisement) is looked at ever more rarely; one that changes what concerns us is followed closely. From the
 * first change until the look nothing is recorded: the look sees all of it.
 */
export function watchTree(root: Node, signal: AbortSignal, watch: TreeWatch): void {
  let pause = shortestPause;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let changedMeanwhile = false;

  const schedule = () => {
    observer.disconnect();
    const owed = Math.min(longestRest, notBefore - performance.now());
    timer ??= setTimeout(look, Math.max(pause, owed));
  };
  const look = async () => {
    timer = undefined;
    looking = true;
    observer.observe(root, changes);
    const start = performance.now();
    const answer = watch.onPause();
    const end = performance.now();
    notBefore = end + rest * (end - start);
    const changed = await answer;
    looking = false;
    pause = changed ? shortestPause : Math.min(longestPause, pause * 2);
    if (changedMeanwhile && !signal.aborted) schedule();
    changedMeanwhile = false;
  };
  const observer = new MutationObserver((mutations) => {
    if (watch.concerns?.(mutations) === false) return;
    if (looking) changedMeanwhile = true;
    else schedule();
  });
  observer.observe(root, changes);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
