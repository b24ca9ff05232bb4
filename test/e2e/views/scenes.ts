import type { Query } from './studio.ts';

export interface Scene {
  readonly name: string;
  readonly query: Query;
  readonly width: number;
  readonly height: number;
}

const popup = { width: 400, height: 600 };
const panel = { width: 360, height: 900 };
const whole = { width: 1100, height: 800 };

const states = [
  'rules',
  'bare',
  'loading',
  'reading',
  'other',
  'unsupported',
  'no-access',
  'no-host',
  'off',
  'no-text',
  'error',
];

const library = (name: string, query: Query): Scene => ({
  name: `library-${name}`,
  query: { view: 'library', ...query },
  width: 1360,
  height: 860,
});

const libraryScenes: readonly Scene[] = [
  library('list', {}),
  library('open', { hash: 'clip=article-3-uk:12&q=порт' }),
  library('long', { state: 'odd', hash: 'clip=article-0-en:0' }),
  library('groups', { hash: 'by=speaker' }),
  library('filtered', { hash: 'kind=quotation&country=PL&lang=uk&from=2024-02-01' }),
  library('nothing', { hash: 'q=zzzzzz' }),
  library('timeline', { hash: 'view=timeline' }),
  library('table', { hash: 'view=table' }),
  library('empty', { state: 'empty' }),
  library('failed', { state: 'failed' }),
  library('export', { dialog: 'export' }),
  library('import', { dialog: 'import' }),
  library('sync', { dialog: 'sync', state: 'conflicts' }),
  library('keys', { dialog: 'keys' }),
  library('set-aside', { dialog: 'quarantine', state: 'conflicts' }),
];

const inPage = (state: string): Scene => ({
  name: `page-${state}`,
  query: { view: 'page', state },
  width: 480,
  height: 420,
});

/** Every view in every state. */
export const scenes: readonly Scene[] = [
  ...['summary', 'quotations', 'countries', 'saved'].map((section) => ({
    name: `popup-${section}`,
    query: { view: 'popup', section },
    ...popup,
  })),
  ...states.map((state) => ({ name: `popup-${state}`, query: { view: 'popup', state }, ...popup })),
  { name: 'panel-summary', query: { view: 'panel' }, ...panel },
  { name: 'panel-quotations', query: { view: 'panel', section: 'quotations' }, ...panel },
  { name: 'options', query: { view: 'options' }, ...whole },
  { name: 'welcome', query: { view: 'welcome' }, ...whole },
  { name: 'welcome-grant', query: { view: 'welcome', state: 'missing' }, ...whole },
  ...libraryScenes,
  ...['card', 'card-note', 'card-long', 'card-removed', 'toolbar', 'toolbar-note', 'legend'].map(inPage),
  { name: 'kit', query: { view: 'kit' }, ...whole },
];

export const languages = ['en', 'uk', 'ru'] as const;
export const themes = ['light', 'dark'] as const;
