import type { Declarations } from './declarations.ts';
import { Subject } from './subject.ts';

const NOTHING: Declarations = {
  type: undefined,
  title: undefined,
  address: undefined,
  isPublished: false,
  hasSection: false,
};

/** A page whose head was left over from the article before: as if it declared nothing. */
export class SubjectWithoutHead extends Subject {
  override get declarations(): Declarations {
    return NOTHING;
  }
}
