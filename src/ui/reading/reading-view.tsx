import type { ComponentChildren, JSX } from 'preact';
import type { AnnotatedPage } from '../../model/index.ts';
import { formatNumber, IconButton, type Tab, Tabs, t } from '../kit/index.ts';
import { Countries } from './countries.tsx';
import { ArticleHead } from './head.tsx';
import type { ReadingModel, Section } from './model.ts';
import { Quotations } from './quotations.tsx';
import './reading.css';
import { Saved } from './saved.tsx';
import { NoArticle } from './states.tsx';
import { Summary } from './summary.tsx';
import { Why } from './why.tsx';

interface ReadingViewProps {
  readonly model: ReadingModel;
  /** Where the view stands: a popup offers the panel; beside our own sample it shows what was found and no more. */
  readonly place: 'popup' | 'panel' | 'sample';
}

/** The one view of popup and side panel: what Wirelight found in the page of the tab. */
export function ReadingView({ model, place }: ReadingViewProps): JSX.Element {
  const state = model.state.value;
  return (
    <div class={`reading reading-${place}`}>
      {place !== 'sample' && <TopBar model={model} place={place} />}
      {state?.status === 'article' ? (
        <ArticleView model={model} page={state.page} place={place} />
      ) : (
        <NoArticle model={model} state={state} />
      )}
    </div>
  );
}

function TopBar({ model, place }: ReadingViewProps): JSX.Element {
  const state = model.state.value;
  const host = state?.status === 'article' ? state.page.site.host : undefined;
  const Brand = state?.status === 'article' ? BrandLine : BrandHeading;
  return (
    <div class="top-bar">
      <Brand>
        <img src="/icons/icon-32.png" alt="" width={16} height={16} />
        {t('extensionName')}
      </Brand>
      {host && (
        <IconButton
          icon="power"
          size="small"
          label={t('readingTurnOff', host)}
          onClick={() => model.turnOffSite(host)}
        />
      )}
      {place === 'popup' && (
        <IconButton
          icon="panel"
          size="small"
          label={t('openPanel')}
          onClick={() => model.port.open('panel')}
        />
      )}
      <IconButton
        icon="archive"
        size="small"
        label={t('openLibrary')}
        onClick={() => model.port.open('library')}
      />
      <IconButton
        icon="settings"
        size="small"
        label={t('openOptions')}
        onClick={() => model.port.open('options')}
      />
    </div>
  );
}

function BrandLine({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <p class="brand">{children}</p>;
}

/** Where no article gives the page its first heading. */
function BrandHeading({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <h1 class="brand">{children}</h1>;
}

interface ArticleViewProps extends ReadingViewProps {
  readonly page: AnnotatedPage;
}

function ArticleView({ model, page, place }: ArticleViewProps): JSX.Element {
  const { analysis } = page;
  const section = model.section.value;
  const tabs: readonly Tab<Section>[] = [
    { id: 'summary', label: t('readingSummary') },
    { id: 'quotations', label: t('readingQuotations'), count: formatNumber(analysis.quotations.length) },
    { id: 'countries', label: t('readingCountriesTab'), count: formatNumber(analysis.countries.length) },
    ...(model.port.keeps
      ? [{ id: 'saved' as const, label: t('readingSaved'), count: formatNumber(model.clips.value.length) }]
      : []),
  ];
  return (
    <article>
      <ArticleHead model={model} page={page} first={place !== 'sample'} />
      <Tabs
        label={t('readingSections')}
        tabs={tabs}
        selected={section}
        onSelect={(id) => {
          model.section.value = id;
        }}
      >
        <div class="section">
          {section === 'summary' && <Summary model={model} page={page} />}
          {section === 'quotations' && <Quotations model={model} page={page} />}
          {section === 'countries' && <Countries model={model} page={page} />}
          {section === 'saved' && <Saved model={model} page={page} />}
        </div>
      </Tabs>
      {page.detection.signals.length > 0 && (
        <footer class="reading-foot">
          <Why model={model} detection={page.detection} />
        </footer>
      )}
    </article>
  );
}
