/** An error that stands in the place of an answer. */
export interface FailureAnswer {
  readonly error: { readonly code: string; readonly message: string };
}

/** What went wrong with one input, in words that say what to do. */
export function toFailure(error: unknown, what: string): FailureAnswer {
  const code = codeOf(error);
  const message = MESSAGES[code];
  return {
    error: { code, message: message === undefined ? `${what}: ${textOf(error)}` : `${what}: ${message}` },
  };
}

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the path.',
  EISDIR: 'this is a folder; name the files in it.',
  EACCES: 'the file may not be read; check its permissions.',
};

/** An input that is not of the form that the command takes. */
export class InputError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'failed';
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
