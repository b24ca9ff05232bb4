import type { PassageKind, SaveTarget } from '../messages/clips.ts';
import type { Span } from '../model/index.ts';
import { contains } from '../text/index.ts';
import type { Annotated } from './annotated.ts';
import { wordsOf } from './annotated.ts';

type Passage = Exclude<SaveTarget, { kind: 'selection' | 'article' }>;

/** The passage of a kind that holds a place of the text, the innermost of several. */
export function passageAt(annotated: Annotated, kind: PassageKind, place: Span): Passage | undefined {
  return passagesOf(annotated, kind)
    .filter(({ span }) => contains(span, place))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
}

/** What was found at just this span. */
export function passageOf(annotated: Annotated, span: Span): Passage | undefined {
  for (const kind of ['quotation', 'claim', 'country'] as const) {
    const found = passageAt(annotated, kind, span);
    if (found?.span.start === span.start && found.span.end === span.end) return found;
  }
  return undefined;
}

const lengthOf = ({ span }: Passage): number => span.end - span.start;

function passagesOf({ article, analysis }: Annotated, kind: PassageKind): readonly Passage[] {
  const placed = ({ start, end }: Span) => ({
    span: { start, end },
    exact: wordsOf(article, { start, end }),
  });
  switch (kind) {
    case 'quotation':
      return analysis.quotations.map((span) => ({ kind, ...placed(span) }));
    case 'claim':
      return analysis.claims.map((span) => ({ kind, ...placed(span) }));
    case 'country':
      return analysis.countries.flatMap(({ code, mentions }) =>
        mentions.map((span) => ({ kind, code, ...placed(span) })),
      );
  }
}
