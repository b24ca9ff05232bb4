import type { ComponentChildren, JSX } from 'preact';
import { webAddress } from '../../../exchange/index.ts';
import type { LastPlacement } from '../../../messages/clips.ts';
import { Chip, countryName, formatDate, formatList, formatPublished, plural, t } from '../../kit/index.ts';
import type { Entry } from '../find/entry.ts';
import { choose } from '../sidebar.tsx';
import type { App } from '../state/app.ts';
import { langLabel } from '../words.ts';

/** Where the clip comes from, and when it was kept. */
export function Facts({ app, entry }: { readonly app: App; readonly entry: Entry }): JSX.Element {
  const { shown } = entry;
  const { article, quotation } = shown;
  const address = webAddress(article.url);
  return (
    <dl class="facts">
      <Fact name={t('libraryKindArticle')}>
        <bdi>{article.title}</bdi>
        <button
          type="button"
          class="fact-more"
          onClick={() => {
            app.library.query.value = { articleId: article.id };
          }}
        >
          {t('libraryFromArticle')}
        </button>
      </Fact>
      {article.agency && (
        <Fact name={t('libraryFacetAgency')}>
          <bdi>{article.agency}</bdi>
        </Fact>
      )}
      {article.byline && (
        <Fact name={plural('byline', article.byline.length)}>
          <bdi>{formatList(article.byline)}</bdi>
        </Fact>
      )}
      <Fact name={t('libraryPublished')}>
        {article.publishedAt === undefined ? t('exportNoDate') : formatPublished(article.publishedAt)}
      </Fact>
      <Fact name={t('libraryAddress')}>
        {address === undefined ? (
          <bdi>{article.url}</bdi>
        ) : (
          <a href={address} target="_blank" rel="noreferrer" class="fact-address">
            {article.url}
          </a>
        )}
      </Fact>
      {quotation?.cue && (
        <Fact name={t('libraryCue')}>
          <bdi>{[quotation.source, quotation.cue].filter((part) => part !== undefined).join(' · ')}</bdi>
        </Fact>
      )}
      {shown.countries.length > 0 && (
        <Fact name={t('libraryFacetCountry')}>
          <span class="fact-chips">
            {shown.countries.map((code) => (
              <Chip
                key={code}
                label={countryName(code)}
                onPress={() => choose(app, 'countries', code, true)}
              />
            ))}
          </span>
        </Fact>
      )}
      <Fact name={t('libraryFacetLanguage')}>{langLabel(article.lang)}</Fact>
      <Fact name={t('libraryAccessed')}>{formatDate(article.accessedAt)}</Fact>
      <Fact name={t('librarySavedAt')}>{formatDate(shown.createdAt)}</Fact>
      {shown.updatedAt !== shown.createdAt && (
        <Fact name={t('libraryChangedAt')}>{formatDate(shown.updatedAt)}</Fact>
      )}
      {entry.placed && <Fact name={t('libraryPlaced')}>{placedWords(entry.placed)}</Fact>}
    </dl>
  );
}

function placedWords({ state, score, at }: LastPlacement): string {
  const day = formatDate(at);
  if (state === 'orphan') return t('libraryPlacedOrphan', day);
  return state === 'exact'
    ? t('libraryPlacedExact', day)
    : t('libraryPlacedFuzzy', String(Math.round(score * 100)), day);
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
