import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, Field, IconButton, Segmented, t } from '../kit/index.ts';
import type { App } from './state/app.ts';
import { views } from './state/view-state.ts';
import { viewLabels } from './words.ts';

const viewIcons = { clips: 'menu', timeline: 'archive', table: 'panel' } as const;

/** The library's name, the search, the views, and what goes in and out. */
export function Header({ app }: { readonly app: App }): JSX.Element {
  const { query } = app.library;
  const search = useRef<HTMLInputElement>(null);
  return (
    <header class="header">
      <h1 class="header-title">{t('libraryName')}</h1>
      <search class="header-search" data-search>
        <Field
          type="search"
          icon="search"
          label={t('librarySearch')}
          labelHidden
          placeholder={t('librarySearch')}
          value={query.value.text ?? ''}
          autocomplete="off"
          spellcheck={false}
          inputRef={search}
          onInput={(text) => {
            const { text: _, ...rest } = query.value;
            query.value = text === '' ? rest : { ...rest, text };
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            document.querySelector<HTMLElement>('.clip-list')?.focus();
          }}
        />
      </search>
      <Segmented
        label={t('libraryViews')}
        value={app.view.value}
        choices={views.map((value) => ({ value, label: t(viewLabels[value]), icon: viewIcons[value] }))}
        onChoose={(view) => {
          app.view.value = view;
        }}
      />
      <div class="header-actions">
        <IconButton
          icon="filter"
          label={t('libraryFilters')}
          class="header-filters"
          aria-expanded={app.filtersOpen.value}
          onClick={() => {
            app.filtersOpen.value = !app.filtersOpen.value;
          }}
        />
        <Button icon="upload" onClick={() => (app.dialog.value = 'import')}>
          <span class="header-label">{t('libraryImport')}</span>
        </Button>
        <Button icon="download" onClick={() => (app.dialog.value = 'export')}>
          <span class="header-label">{t('libraryExport')}</span>
        </Button>
        <IconButton icon="cloud" label={t('librarySync')} onClick={() => (app.dialog.value = 'sync')} />
        <IconButton icon="keyboard" label={t('libraryKeys')} onClick={() => (app.dialog.value = 'keys')} />
      </div>
    </header>
  );
}
