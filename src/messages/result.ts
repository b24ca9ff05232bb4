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

/** Anything thrown, as a Failure: the code of a Refusal, "internal" for the unforeseen. */
export function failureOf(thrown: unknown): { readonly ok: false; readonly error: Failure } {
  if (thrown instanceof Refusal) return failed(thrown.code, thrown.message);
  return failed('internal', thrown instanceof Error ? thrown.message : String(thrown));
}
