import type { HighlightColour, Span } from '../model/index.ts';
import { categoryColour } from './category-colours.ts';
import type { TextMap } from './painter.ts';
import type { Scheme } from './palette.ts';
import { Registry } from './registry.ts';
import { prefix } from './stylesheet.ts';

/** A passage that is in the library. */
export interface ClipMark {
  readonly span: Span;
  /** The reader's own highlight, in its category's colour; absent for what the analysis had found. */
  readonly colour?: HighlightColour;
}

export interface ClipPainter {
  /** Marks the passages anew. Nothing is written into the document's tree. */
  paint(marks: readonly ClipMark[], map: TextMap, scheme: Scheme): void;
  /** Puts back what the page cleared. */
  restore(): void;
  clear(): void;
}

/** Own highlights lie above the tints of quotations. */
const priority = 2;

/** Shows what is saved: own highlights in their colours, found passages with a double line below. */
export function createClipPainter(document: Document): ClipPainter {
  const registry = new Registry(document);
  return {
    paint(marks, map, scheme) {
      const byName = new Map<string, Range[]>();
      for (const { span, colour } of marks) {
        const name = colour === undefined ? saved : own(colour);
        byName.set(name, [...(byName.get(name) ?? []), ...map.ranges(span)]);
      }
      for (const name of registry.names()) if (!byName.has(name)) registry.set(name, [], 0);
      for (const [name, ranges] of byName) registry.set(name, ranges, priority);
      const colours = new Set(marks.flatMap(({ colour }) => colour ?? []));
      if (marks.length > 0) registry.style(stylesheet(colours, scheme));
    },
    restore: () => registry.restore(),
    clear: () => registry.clear(),
  };
}

const saved = 'saved';
const own = (colour: HighlightColour): string => `own-${colour}`;

function stylesheet(colours: ReadonlySet<HighlightColour>, scheme: Scheme): string {
  const line = scheme === 'dark' ? '#f0c95c' : '#7a5a00';
  const owned = [...colours];
  return [
    rule(saved, `text-decoration: underline double 2px ${line}; text-underline-offset: 3px;`),
    ...owned.map((colour) => rule(own(colour), `background-color: ${categoryColour(colour, scheme)};`)),
    '@media (forced-colors: active) {',
    rule(saved, 'text-decoration: underline double 2px CanvasText;'),
    ...owned.map((colour) => rule(own(colour), 'background-color: Mark; color: MarkText;')),
    '}',
  ].join('\n');
}

function rule(name: string, body: string): string {
  return `::highlight(${prefix}${name}) { ${body} }`;
}
