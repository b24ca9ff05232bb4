/** The answer to a message: a value, or an error that the reader can act on. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export interface Failure {
  /** Stable code, such as "quota" or "no-permission"; interfaces translate it. */
  readonly code: string;
  readonly message: string;
}
