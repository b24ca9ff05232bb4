/** A call of a self-contained function as an expression, for either browser to evaluate. */
export function call<A>(inPage: (argument: A) => unknown, argument: A): string {
  return `(${inPage.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
}

/** The same, as true or false: what a page finds need not be something that can leave it. */
export function isTrue<A>(inPage: (argument: A) => unknown, argument: A): string {
  return `(async () => Boolean(await ${call(inPage, argument)}))()`;
}

/** Asks until the answer is truthy; a page that is just going elsewhere is asked again. @throws after half a minute */
export async function until(ask: () => Promise<unknown>, asked: (argument: never) => unknown): Promise<void> {
  const end = Date.now() + 30_000;
  let last: unknown;
  const answer = () =>
    ask().catch((error: unknown) => {
      last = error;
      return false;
    });
  while (!(await answer())) {
    if (Date.now() > end) throw new Error(`It never came to: ${asked.toString()}\n${last ?? ''}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
