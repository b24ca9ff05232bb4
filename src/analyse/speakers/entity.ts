import type { Span, SpeakerKind } from '../../model/index.ts';
import type { PersonName } from './name-index.ts';

export type Gender = 'm' | 'f' | 'p' | 'n';

/** A speaker while it is being put together. */
export interface Entity {
  readonly kind: SpeakerKind;
  readonly surname?: string;
  given?: string;
  gender?: Gender;
  /** Where its names stand as the sources give them. */
  readonly names: PersonName[];
  /** True where one of its names is a subject. */
  speaksInNominative?: boolean;
  /** The full name where it is the subject of a verb that shows its gender. */
  nominativeName?: Span;
  /** The surname where it is a subject, so in nominative. */
  nominativeSurname?: Span;
  /** The phrase that names a body, a role or an unnamed source, as it stands first or fullest. */
  phrase?: Span;
  /** True where that phrase stands in another case than nominative. */
  oblique?: boolean;
  /** Stems of the content words of phrases that meant it. */
  readonly stems: Set<string>;
  /** Offices and titles with where they stand. */
  readonly roles: Role[];
  /** Source spans that meant it, in order. */
  readonly sources: Span[];
  /** Where it was last spoken of. */
  lastAt: number;
}

export interface Role extends Span {
  /** title: before the name; apposition: after it or before a comma. */
  readonly form: 'title' | 'apposition';
  /** True where the name beside it is the subject, so the role stands in nominative. */
  readonly nominative: boolean;
}

export function newEntity(
  kind: SpeakerKind,
  at: number,
  details: Partial<Pick<Entity, 'surname' | 'given' | 'gender' | 'phrase' | 'oblique'>> = {},
): Entity {
  return { kind, names: [], stems: new Set(), roles: [], sources: [], lastAt: at, ...details };
}
