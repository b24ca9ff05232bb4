export { type CodePoints, codePoints } from './code-points.ts';
export { findApproximate, findExact, findNormalised, type Match } from './match.ts';
export { merged } from './merge.ts';
export { comparisonKey, hasLetter, isInvisible, type Normalised, normalise } from './normalise.ts';
export { contains, intersection, lines, overlaps, slice, trimSpan } from './spans.ts';
