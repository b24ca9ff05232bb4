/** The answer to a message: a value, or an error that the reader can act on. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export interface Failure {
  /** Stable code, such as "quota" or "no-permission"; interfaces translate it. */
  readonly code: string;
  readonly message: string;
}

/** Thrown by a handler that will not do what it was asked; its code and message reach the sender as a Failure. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(code: string, message: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, message } };
}

/** Chrome's and Firefox's words where a tab is asked after that was closed: nobody waits for the answer any more. */
const CLOSED_TAB = /^(?:No tab with id|Invalid tab ID)/u;

/** Anything thrown, as a Failure: the code of a Refusal, "closed" for a tab that is gone, "internal" for the unforeseen. */
export function failureOf(thrown: unknown): { readonly ok: false; readonly error: Failure } {
  if (thrown instanceof Refusal) return failed(thrown.code, thrown.message);
  if (thrown instanceof Error && CLOSED_TAB.test(thrown.message))
    return failed('closed', 'The tab was closed meanwhile.');
  return failed('internal', thrown instanceof Error ? thrown.message : String(thrown));
}
