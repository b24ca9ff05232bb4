import { type AnalysisResources, analyse } from '../../analyse/index.ts';
import { readPage, readText } from '../../page/index.ts';
import { toDocument } from './dom.ts';
import { toResult } from './result.ts';

/** One document to annotate. */
export type Input =
  | { readonly html: string; readonly url?: string }
  | { readonly text: string; readonly url?: string };

export interface AnnotateOptions {
  readonly explain: boolean;
  readonly resources: AnalysisResources;
}

/** Reads and analyses one document; the answer is in the command's contract form. */
export function annotateDocument(input: Input, options: AnnotateOptions): Record<string, unknown> {
  const read =
    'html' in input ? readHtml(input.html, input.url, options.explain) : readPlain(input.text, input.url);
  return toResult(read, analyse(read.article, options.resources));
}

function readHtml(html: string, url: string | undefined, explain: boolean) {
  const page = readPage(toDocument(html), url);
  return { ...page, ...(explain ? { explain: page.explain() } : { explain: undefined }) };
}

function readPlain(text: string, url: string | undefined) {
  const read = readText(text);
  return url === undefined ? read : { ...read, article: { ...read.article, url } };
}
