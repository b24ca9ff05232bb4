export { HIDDEN_ATTRIBUTE } from './clean/hider.ts';
export type { Cleaning } from './clean/index.ts';
export { detect, detectFully } from './detect/index.ts';
export type { DomMap } from './dom-map/index.ts';
export type { Explanation } from './explain.ts';
export { readText, type TextReading } from './plain-text/read-text.ts';
export { clean, type PageReading, type Reading, read, readPage } from './read-page.ts';
export { plain } from './survey/nodes.ts';
export { type Spend, type TreeWatch, watchTree } from './watch/watch-tree.ts';
