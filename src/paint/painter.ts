import type { Analysis, Span } from '../model/index.ts';
import { InSight, type Places } from './in-sight.ts';
import { isShown, type Mark, type MarkOptions, marksOf } from './marks.ts';
import { Registry } from './registry.ts';
import { flashName, type Look, lightName, stylesheet } from './stylesheet.ts';

/** Where the characters of the article's text live in the document. */
export interface TextMap extends Places {
  /** Live ranges of a span; none where its place is gone. */
  ranges(span: Span): readonly Range[];
  /** Offset into the text of a place in the document; undefined outside the article's text. */
  offsetAt(node: Node, offset: number): number | undefined;
}

export interface Painter {
  /** Marks everything anew, of a long text what is near the window. Nothing is written into the document's tree. */
  paint(analysis: Analysis, map: TextMap, options: MarkOptions, look: Look): void;
  /** Puts back what the page cleared, and marks what has come near the window. */
  restore(): void;
  /** Takes every mark away. */
  clear(): void;
  /** Index of the innermost shown quotation at a point of the viewport. */
  quotationAt(x: number, y: number): number | undefined;
  /** Lights a span; null for none. */
  light(span: Span | null): void;
  /** Lights a span for a moment. */
  flash(span: Span): void;
}

interface Painted {
  readonly marks: readonly Mark[];
  readonly analysis: Analysis;
  readonly map: TextMap;
  readonly options: MarkOptions;
}

/** Names of speakers lie above tints, passing lights above both. */
const priorities = { quote: 1, indirect: 1, name: 2, [lightName]: 3, [flashName]: 4 } as const;
const flashMilliseconds = 1600;

export function createPainter(document: Document): Painter {
  const registry = new Registry(document);
  let painted: Painted | undefined;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const sight = new InSight(document, (isNear) => {
    const { marks, map } = painted ?? { marks: [] };
    for (const { name, spans } of marks) {
      const kind = name.startsWith('name-') ? 'name' : 'quote';
      const ranges = spans.filter(isNear).flatMap((span) => map?.ranges(span) ?? []);
      registry.set(name, ranges, priorities[kind]);
    }
  });

  const clear = () => {
    clearTimeout(flashing);
    sight.stop();
    painted = undefined;
    registry.clear();
  };

  return {
    clear,
    paint(analysis, map, options, look) {
      const marks = marksOf(analysis, options);
      const wanted = new Set(marks.map(({ name }) => name));
      for (const name of registry.names()) {
        if (!wanted.has(name) && name !== flashName) registry.set(name, [], 0);
      }
      painted = { marks, analysis, map, options };
      sight.follow(
        marks.flatMap(({ spans }) => spans),
        map,
      );
      registry.style(stylesheet(marks, look));
    },
    restore() {
      registry.restore();
      sight.check();
    },
    quotationAt(x, y) {
      if (painted === undefined) return undefined;
      const { analysis, map, options } = painted;
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...registry.shadows] });
      const offset = caret === null ? undefined : map.offsetAt(caret.offsetNode, caret.offset);
      if (offset === undefined) return undefined;
      const candidates = analysis.quotations
        .map((quotation, index) => ({ quotation, index, size: quotation.end - quotation.start }))
        .filter(({ quotation }) => isShown(quotation, options))
        .sort((one, other) => one.size - other.size);
      // A caret snaps to the nearest text, so the point has to lie in the quotation's own boxes as well.
      return candidates.find(({ quotation }) =>
        quotation.parts.some(
          (part) =>
            part.start <= offset &&
            offset <= part.end &&
            map.ranges(part).some((range) => covers(range, x, y)),
        ),
      )?.index;
    },
    light(span) {
      registry.set(
        lightName,
        span === null || painted === undefined ? [] : painted.map.ranges(span),
        priorities.light,
      );
    },
    flash(span) {
      if (painted === undefined) return;
      clearTimeout(flashing);
      registry.set(flashName, painted.map.ranges(span), priorities.flash);
      flashing = setTimeout(() => registry.set(flashName, [], 0), flashMilliseconds);
    },
  };
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
  );
}
