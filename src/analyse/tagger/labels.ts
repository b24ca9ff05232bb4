/** What a token is in an attribution; B opens a segment, I goes on. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

export const LABEL_COUNT = LABELS.length;

export const OUTSIDE = 0;

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

export const beginOf = (role: Role): number => 1 + 2 * ROLES.indexOf(role);
export const insideOf = (role: Role): number => beginOf(role) + 1;

/** The role of a label, or undefined outside. */
export function roleOf(label: number): Role | undefined {
  return label === OUTSIDE ? undefined : ROLES[(label - 1) >> 1];
}

/** I-x follows B-x or I-x only. */
export function isAllowed(previous: number, label: number): boolean {
  return label === OUTSIDE || label % 2 === 1 || previous === label || previous === label - 1;
}
