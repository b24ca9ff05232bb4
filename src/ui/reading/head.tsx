import type { JSX } from 'preact';
import type { AnnotatedPage } from '../../model/index.ts';
import {
  Chip,
  formatList,
  formatMinutes,
  formatNumber,
  formatPublished,
  IconButton,
  plural,
  t,
} from '../kit/index.ts';
import { quotationsOf } from './grouped.ts';
import type { ReadingModel } from './model.ts';

interface HeadProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
}

/** What the article is (the first heading of its page, if asked), and the switches for how the page looks. */
export function ArticleHead({ model, page, first }: HeadProps & { readonly first: boolean }): JSX.Element {
  const { article, analysis, view, ads } = page;
  const Title = first ? 'h1' : 'h2';
  return (
    <header class="article-head">
      <p class="article-facts">
        {article.agency && <b>{article.agency}</b>}
        {article.publishedAt && (
          <time dateTime={article.publishedAt}>{formatPublished(article.publishedAt)}</time>
        )}
        <span>{formatMinutes(analysis.readingTimeMinutes)}</span>
      </p>
      <Title class="article-title article-words" dir="auto">
        {article.title}
      </Title>
      {article.byline && (
        <p class="article-byline">
          <span class="visually-hidden">{plural('byline', article.byline.length)} </span>
          <bdi>{formatList(article.byline)}</bdi>
        </p>
      )}
      <div class="article-tools">
        <Chip
          label={t('readingHighlights')}
          icon={view.highlights ? 'eye' : 'eye-off'}
          pressed={view.highlights}
          onPress={() => model.setView({ highlights: !view.highlights })}
        />
        {ads.length > 0 && (
          <Chip
            label={t('readingAdsHidden')}
            icon="shield"
            count={formatNumber(ads.length)}
            pressed={view.adsHidden}
            onPress={() => model.setView({ adsHidden: !view.adsHidden })}
          />
        )}
        {analysis.quotations.length > 0 && <Walker model={model} page={page} />}
      </div>
    </header>
  );
}

/** To the next and previous quotation, of the speaker chosen. */
function Walker({ model, page }: HeadProps): JSX.Element {
  const list = quotationsOf(page.analysis, model.filter.value);
  const at = list.findIndex(({ index }) => index === model.current.value);
  return (
    <div class="walker">
      <IconButton
        icon="chevron-up"
        size="small"
        label={t('readingPrevious')}
        onClick={() => model.walk(-1)}
      />
      <span class="walker-at" role="status">
        {at < 0 ? formatNumber(list.length) : t('readingPosition', at + 1, list.length)}
      </span>
      <IconButton icon="chevron-down" size="small" label={t('readingNext')} onClick={() => model.walk(1)} />
    </div>
  );
}
