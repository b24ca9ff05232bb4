import { useState } from 'preact/hooks';
import type { AnnotatedPage, Span } from '../../model/index.ts';
import { step } from './grouped.ts';
import type { ReadingModel } from './model.ts';

export interface Walk {
  /** What is walked through, and which of its mentions was reached last (from 0). */
  readonly at: { readonly key: string; readonly index: number } | undefined;
  next(key: string, mentions: readonly Span[]): void;
}

/** Presses on a country or organisation go through its mentions, one after another, round the end. */
export function useWalk(model: ReadingModel, page: AnnotatedPage): Walk {
  const [at, setAt] = useState<{ text: string; key: string; index: number }>();
  const here = at?.text === page.article.text ? at : undefined;
  return {
    at: here,
    next(key, mentions) {
      const index = step(mentions.length, here?.key === key ? here.index : null, 1);
      const mention = index === null ? undefined : mentions[index];
      if (index === null || !mention) return;
      setAt({ text: page.article.text, key, index });
      void model.go({ start: mention.start, end: mention.end });
    },
  };
}
