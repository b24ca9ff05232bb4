import type { Doc } from '../../analyse/doc.ts';
import { prepare } from '../../analyse/prepare.ts';
import { readText } from '../../page/index.ts';

/** A text as the pipeline reads it, so that training sees what running will. */
export function prepareText(text: string): Doc {
  return prepare(readText(text).article);
}
