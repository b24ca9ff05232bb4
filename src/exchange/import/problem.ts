/** Why a file cannot be read at all. An interface says each in the reader's language, with what to do. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly limit: number }
  /** The browser does not give its content: a folder, a file that is gone. */
  | { readonly code: 'unreadable' }
  /** Its bytes are no UTF-8, so that letters would be lost. */
  | { readonly code: 'not-utf8' }
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-many'; readonly limit: number }
  | { readonly code: 'unknown-format' }
  | { readonly code: 'newer-version'; readonly version: number };

/** Why one entry of a file is left out. */
export type EntryProblem =
  /** It does not have the form that the format asks for; `detail` says where and what. */
  | { readonly code: 'invalid'; readonly detail: string }
  /** It points at a place without quoting the words there. */
  | { readonly code: 'no-quote' }
  /** Its address is not that of a page. */
  | { readonly code: 'no-page' }
  /** A reply to an annotation that the file does not hold. */
  | { readonly code: 'reply' };

export interface Rejection {
  /** Place of the entry in the file, from 1. */
  readonly number: number;
  /** First words of it, for a reader to know it by; may be empty. */
  readonly label: string;
  readonly problem: EntryProblem;
}

/** Thrown while a file is read; caught by `readImport`. */
export class ImportProblem extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
