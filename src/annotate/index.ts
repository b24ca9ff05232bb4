export { anchorIn, LEAST_SCORE } from './anchor.ts';
export { correctAnalysis, correctedClip } from './corrections/index.ts';
export { describe } from './describe.ts';
export {
  articleIdOf,
  articleIdsOf,
  citedAddress,
  clipIdOf,
  digest,
  pageKey,
} from './identity/index.ts';
