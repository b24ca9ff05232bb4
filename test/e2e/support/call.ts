/** A call of a self-contained function as an expression, for either browser to evaluate. */
export function call<A>(inPage: (argument: A) => unknown, argument: A): string {
  return `(${inPage.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
}
