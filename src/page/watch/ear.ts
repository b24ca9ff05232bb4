/** In ms. */
export const shortestPause = 150;
const longestPause = 5000;
/** After work that took a while the next look waits so many times longer: looks take less than 1 % of a page's time, the first, dear one too. */
const rest = 149;
/** ... but no longer than this: late text of a heavy page is read in a bearable time, and a look of a tenth of a second still pays its share. */
const longestRest = 15_000;
/** So much of a rest has a page had that was quiet: what it puts in the place of what it took away is looked at as soon as that. */
const restedBefore = 3000;
const changes = { childList: true, characterData: true, subtree: true };

/** Hears of the first change below a node, and then of none until it is told to listen again. */
export class Ear {
  /** When a change was heard that nobody looked at yet. */
  heardAt: number | undefined;
  #pause = shortestPause;
  #notBefore = -Infinity;
  readonly #observer = new MutationObserver(() => this.#hear());
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Hears a press of the reader's, who waits for what it does: it is looked at soon, whatever is owed. */
  press(): void {
    this.#pause = shortestPause;
    this.#notBefore = -Infinity;
    this.#hear();
  }

  #hear(): void {
    this.#observer.disconnect();
    this.heardAt ??= performance.now();
    this.#onChange();
  }

  /** When to look at what was heard; never, where nothing was. */
  get due(): number {
    return this.heardAt === undefined ? Infinity : Math.max(this.heardAt + this.#pause, this.#notBefore);
  }

  /** Listens below the node alone, unless something was heard already. */
  listen(node: Node | undefined): void {
    this.#observer.disconnect();
    if (this.heardAt === undefined && node !== undefined) this.#observer.observe(node, changes);
  }

  /** Changes that mean nothing are looked at ever more rarely. */
  learn(changed: boolean): void {
    this.#pause = changed ? shortestPause : Math.min(longestPause, this.#pause * 2);
  }

  /** Lets the next look wait for what work took. */
  charge(cost: number): void {
    const now = performance.now();
    this.#notBefore = Math.min(
      now + longestRest,
      Math.max(now - restedBefore, this.#notBefore) + rest * cost,
    );
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
