import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Button, Chip, countryName, formatNumber, Icon, Swatch, Toggle, t } from '../kit/index.ts';
import { countFacets, type FacetName, facetNames } from './find/filter.ts';
import type { App } from './state/app.ts';
import { useSliced } from './state/use-sliced.ts';
import { categoryColour, facetLabels, kindLabel, langLabel } from './words.ts';

/** Values of a facet shown before "more". */
const shownAtFirst = 6;

/** What the library can be narrowed by, with how many clips each choice would leave. */
export function Sidebar({ app }: { readonly app: App }): JSX.Element {
  const { library } = app;
  const counts = useSliced(() => {
    const { among, query, scores } = library.findings.value;
    // While another answer is awaited, counting would delay it.
    return query === library.query.value ? countFacets(among, query, scores) : undefined;
  });
  const narrowed = useComputed(() =>
    Object.keys(library.query.value).some((key) => key !== 'text' && key !== 'sort'),
  );
  return (
    <div class="sidebar-inner">
      {narrowed.value && (
        <Button
          size="small"
          icon="close"
          onClick={() => {
            const { text, sort } = library.query.value;
            library.query.value = {
              ...(text === undefined ? {} : { text }),
              ...(sort === undefined ? {} : { sort }),
            };
          }}
        >
          {t('libraryClearFilters')}
        </Button>
      )}
      <ArticleFilter app={app} />
      {facetNames.map((name) => (
        <Facet key={name} app={app} name={name} counts={counts.value?.[name]} />
      ))}
      <Days app={app} />
      <Toggle
        label={t('libraryOnlyOrphans')}
        checked={library.query.value.orphans === true}
        onChange={(wanted) => {
          const { orphans: _, ...rest } = library.query.value;
          library.query.value = wanted ? { ...rest, orphans: true } : rest;
        }}
      />
      <Toggle
        label={t('libraryShowDismissed')}
        checked={library.query.value.dismissed === true}
        onChange={(wanted) => {
          const { dismissed: _, ...rest } = library.query.value;
          library.query.value = wanted ? { ...rest, dismissed: true } : rest;
        }}
      />
    </div>
  );
}

function ArticleFilter({ app }: { readonly app: App }): JSX.Element | null {
  const { query, entries } = app.library;
  const { articleId, ...rest } = query.value;
  if (articleId === undefined) return null;
  const title = entries.value.find((entry) => entry.shown.article.id === articleId)?.shown.article.title;
  return (
    <Chip
      icon="document"
      label={title ?? t('libraryKindArticle')}
      onRemove={() => {
        query.value = rest;
      }}
    />
  );
}

interface FacetProps {
  readonly app: App;
  readonly name: FacetName;
  readonly counts: ReadonlyMap<string, number> | undefined;
}

function Facet({ app, name, counts }: FacetProps): JSX.Element | null {
  const all = useSignal(false);
  const { query, categories } = app.library;
  const chosen: readonly string[] = query.value[name] ?? [];
  const values = [...new Set([...chosen, ...(counts?.keys() ?? [])])].sort(
    (a, b) => (counts?.get(b) ?? 0) - (counts?.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  if (values.length === 0) return null;
  const category = (id: string) => categories.value.find((one) => one.id === id);
  const labels: Readonly<Record<FacetName, (value: string) => string>> = {
    kinds: (value) => (isKind(value) ? kindLabel(value) : value),
    countries: countryName,
    languages: langLabel,
    categories: (id) => category(id)?.name ?? id,
    speakers: String,
    agencies: String,
    tags: String,
  };
  const shown = all.value
    ? values
    : values.filter((value, at) => at < shownAtFirst || chosen.includes(value));
  return (
    <fieldset class="facet">
      <legend class="facet-name">{t(facetLabels[name])}</legend>
      {shown.map((value) => (
        <label key={value} class="facet-value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => choose(app, name, value, currentTarget.checked)}
          />
          {name === 'categories' && <Swatch colour={categoryColour(category(value)?.colour ?? 'yellow')} />}
          <bdi class="facet-label">{labels[name](value)}</bdi>
          <span class="facet-count">{formatNumber(counts?.get(value) ?? 0)}</span>
        </label>
      ))}
      {values.length > shownAtFirst && (
        <button
          type="button"
          class="facet-more"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          <Icon name={all.value ? 'chevron-up' : 'chevron-down'} size={14} />
          {all.value ? t('libraryFacetFewer') : t('libraryFacetMore', values.length - shownAtFirst)}
        </button>
      )}
    </fieldset>
  );
}

const isKind = (value: string) =>
  value === 'quotation' ||
  value === 'claim' ||
  value === 'country' ||
  value === 'selection' ||
  value === 'article';

/** Adds or takes away one choice of a facet. */
export function choose(app: App, name: FacetName, value: string, wanted: boolean): void {
  const { [name]: before = [], ...rest } = app.library.query.value;
  const values: readonly string[] = before;
  const after = wanted ? [...values, value] : values.filter((one) => one !== value);
  app.library.query.value = after.length === 0 ? rest : { ...rest, [name]: after };
}

function Days({ app }: { readonly app: App }): JSX.Element {
  const { query } = app.library;
  const set = (key: 'from' | 'to', value: string): void => {
    const { [key]: _, ...rest } = query.value;
    query.value = value === '' ? rest : { ...rest, [key]: value };
  };
  return (
    <fieldset class="facet facet-days">
      <legend class="facet-name">{t('libraryFacetDays')}</legend>
      <DayField label={t('libraryFrom')} value={query.value.from} onChoose={(value) => set('from', value)} />
      <DayField label={t('libraryTo')} value={query.value.to} onChoose={(value) => set('to', value)} />
    </fieldset>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

function DayField({ label, value, onChoose }: DayFieldProps): JSX.Element {
  return (
    <label class="day-field">
      <span>{label}</span>
      <input
        type="date"
        class="input"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    </label>
  );
}
