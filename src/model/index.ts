export type * from './analysis.ts';
export type * from './article.ts';
export type * from './page.ts';
export type * from './span.ts';
