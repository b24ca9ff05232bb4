import type { JSX } from 'preact';
import type { Clip } from '../../../model/index.ts';
import { t } from '../../kit/index.ts';

/** The paragraphs around the words, in which the words are marked. */
export function Context({ clip }: { readonly clip: Clip }): JSX.Element | null {
  const { context, text } = clip;
  if (context === undefined || context.trim() === text.trim()) return null;
  const start = context.indexOf(text);
  const marked =
    start === -1
      ? [context]
      : [context.slice(0, start), <mark key="words">{text}</mark>, context.slice(start + text.length)];
  return (
    <details class="detail-context">
      <summary>{t('libraryContext')}</summary>
      <p class="article-words" dir="auto" lang={clip.article.lang}>
        {marked}
      </p>
    </details>
  );
}
