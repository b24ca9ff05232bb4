export { articleIdOf, articleIdsOf, citedAddress, digest } from './article-id.ts';
export { isTrustedCanonical } from './canonical.ts';
export { clipIdOf } from './clip-id.ts';
export { pageKey } from './page-key.ts';
