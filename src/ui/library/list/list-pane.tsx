import type { JSX } from 'preact';
import type { ClipSort } from '../../../model/index.ts';
import { Button, EmptyState, IconButton, plural, Select, t } from '../../kit/index.ts';
import { type Grouping, groupings } from '../find/group.ts';
import { useNarrow } from '../narrow.ts';
import type { App } from '../state/app.ts';
import { groupingLabels, sortLabels } from '../words.ts';
import { ClipList } from './clip-list.tsx';

const sorts = ['newest', 'oldest', 'published', 'speaker', 'article'] as const satisfies readonly ClipSort[];

/** The list with what orders it, or with what can be done to the chosen clips. */
export function ListPane({ app }: { readonly app: App }): JSX.Element {
  const { entries, among } = app.library.findings.value;
  // The list itself stays within reach: its keys go on from clip to clip.
  const isCovered = useNarrow() && app.open.value !== undefined;
  return (
    <div class="list-pane">
      <div class="list-head" inert={isCovered}>
        {app.chosen.value.size > 0 ? <BulkBar app={app} /> : <OrderBar app={app} />}
      </div>
      {entries.length > 0 || among.length === 0 ? <ClipList app={app} /> : <NothingFound app={app} />}
    </div>
  );
}

function OrderBar({ app }: { readonly app: App }): JSX.Element {
  const { query, grouping, findings } = app.library;
  const searching = findings.value.scores !== undefined;
  const choices = (searching ? (['relevance', ...sorts] as const) : sorts).map((value) => ({
    value,
    label: t(sortLabels[value]),
  }));
  return (
    <div class="list-bar">
      <p class="list-count" role="status">
        {plural('libraryCount', findings.value.entries.length)}
      </p>
      <Select
        label={t('libraryGroupLabel')}
        labelHidden
        value={grouping.value}
        choices={groupings.map((value: Grouping) => ({ value, label: t(groupingLabels[value]) }))}
        onChoose={(value) => {
          grouping.value = value;
        }}
      />
      <Select<ClipSort>
        label={t('librarySortLabel')}
        labelHidden
        value={query.value.sort ?? (searching ? 'relevance' : 'newest')}
        choices={choices}
        onChoose={(sort) => {
          query.value = { ...query.value, sort };
        }}
      />
    </div>
  );
}

function BulkBar({ app }: { readonly app: App }): JSX.Element {
  const ids = [...app.chosen.value];
  return (
    <div class="list-bar list-bar-chosen" role="toolbar" aria-label={t('libraryChosenActions')}>
      <p class="list-count" role="status">
        {plural('libraryChosen', ids.length)}
      </p>
      <Button
        size="small"
        onClick={() => {
          app.chosen.value = new Set(app.library.findings.value.entries.map(({ id }) => id));
        }}
      >
        {t('libraryChooseAll')}
      </Button>
      <Button size="small" icon="tag" onClick={() => (app.dialog.value = 'tags')}>
        {t('libraryTag')}
      </Button>
      <Button size="small" icon="download" onClick={() => (app.dialog.value = 'export')}>
        {t('libraryExport')}
      </Button>
      <Button size="small" variant="danger" icon="trash" onClick={() => void app.remove(ids)}>
        {t('libraryRemove')}
      </Button>
      <IconButton
        icon="close"
        size="small"
        label={t('libraryChooseNone')}
        onClick={() => {
          app.chosen.value = new Set();
        }}
      />
    </div>
  );
}

function NothingFound({ app }: { readonly app: App }): JSX.Element {
  return (
    <EmptyState
      icon="search"
      title={t('libraryNothingTitle')}
      text={t('libraryNothingText')}
      actions={
        <Button
          onClick={() => {
            app.library.query.value = {};
          }}
        >
          {t('libraryClearFilters')}
        </Button>
      }
    />
  );
}
