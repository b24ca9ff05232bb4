export type * from './analysis.ts';
export type * from './article.ts';
export type * from './clip.ts';
export type * from './page.ts';
export type * from './selector.ts';
export type * from './span.ts';
