export interface TreeWatch {
  /** Looks at each batch of changes; false: nothing of interest, no call back. */
  readonly concerns?: (mutations: readonly MutationRecord[]) => boolean;
  /** Called once the changes pause, never twice at a time; true: something was found changed. */
  readonly onPause: () => boolean | Promise<boolean>;
}

const shortestPause = 150;
const longestPause = 5000;

/**
 * Watches text and nodes below a root. A page that changes all the time for nothing (a ticker, an
 * advertisement) is looked at ever more rarely; one that changes what concerns us is followed closely.
 */
export function watchTree(root: Node, signal: AbortSignal, watch: TreeWatch): void {
  let pause = shortestPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let changedMeanwhile = false;

  const schedule = () => {
    timer ??= setTimeout(look, pause);
  };
  const look = async () => {
    timer = undefined;
    looking = true;
    const changed = await watch.onPause();
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
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
