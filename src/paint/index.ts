export { categoryColour, highlightColours } from './category-colours.ts';
export { type ClipMark, type ClipPainter, createClipPainter } from './clip-painter.ts';
export { clearLeftovers } from './leftovers.ts';
export type { MarkOptions } from './marks.ts';
export { isShown, speakerIndex } from './marks.ts';
export { createPainter, type Painter, type TextMap } from './painter.ts';
export { palette, type Scheme, speakerLine } from './palette.ts';
export { schemeAt } from './scheme.ts';
export type { Look } from './stylesheet.ts';
