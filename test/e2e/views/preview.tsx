import { render, type VNode } from 'preact';
import { analyse } from '../../../src/analyse/index.ts';
import english from '../../../src/static/_locales/en/messages.json';
import russian from '../../../src/static/_locales/ru/messages.json';
import ukrainian from '../../../src/static/_locales/uk/messages.json';
import { catalogueSource, language, Toasts, Tooltip, useMessages } from '../../../src/ui/kit/index.ts';
import { LibraryView } from '../../../src/ui/library/library-view.tsx';
import { createApp, dialogs } from '../../../src/ui/library/state/app.ts';
import { OptionsView } from '../../../src/ui/options/options-view.tsx';
import { createReadingModel, ReadingView, type Section } from '../../../src/ui/reading/index.ts';
import { WelcomeView } from '../../../src/ui/welcome/welcome-view.tsx';
import { KitGallery } from './kit-gallery.tsx';
import { sampleStates } from './sample.ts';
import { InPageSample } from './sample-in-page.tsx';
import { createSampleLibrary } from './sample-library.ts';
import { createSampleOptions } from './sample-options.ts';
import { createSamplePort } from './sample-port.ts';

/** Shows one view in one state: `?view=popup&state=article&section=summary&lang=uk&theme=dark`. */
const query = new URLSearchParams(location.search);
const asked = (name: string, otherwise: string) => query.get(name) ?? otherwise;

const catalogues = { en: english, uk: ukrainian, ru: russian };
const tag = asked('lang', 'en');
useMessages(catalogueSource(tag === 'uk' || tag === 'ru' ? catalogues[tag] : catalogues.en));
document.documentElement.lang = language();
document.documentElement.dataset.theme = asked('theme', 'light');

const views: Readonly<Record<string, () => VNode>> = {
  popup: () => reading('popup'),
  panel: () => reading('panel'),
  welcome: () => (
    <WelcomeView
      port={{
        analyse: async (article) => ({ ...analyse(article), method: 'tagger' }),
        needsGrant: async () => asked('state', 'granted') === 'missing',
        onPermissions: () => () => {},
        grant: async () => true,
        popupKeys: async () => 'Alt+Shift+W',
        openOptions() {},
      }}
    />
  ),
  kit: () => <KitGallery />,
  library,
  page: () => (
    <InPageSample
      state={asked('state', 'card')}
      theme={asked('theme', 'light') === 'dark' ? 'dark' : 'light'}
    />
  ),
  options: () => <OptionsView port={createSampleOptions()} />,
};

/** The library at the address `hash`, with the dialog `dialog` open. */
function library(): VNode {
  const app = createApp(createSampleLibrary(asked('state', 'full')));
  location.hash = asked('hash', '');
  app.dialog.value = dialogs.find((name) => name === asked('dialog', ''));
  return <LibraryView app={app} />;
}

function reading(place: 'popup' | 'panel'): VNode {
  const sections: readonly Section[] = ['summary', 'quotations', 'countries', 'saved'];
  const section = sections.find((one) => one === asked('section', 'summary')) ?? 'summary';
  const port = createSamplePort(sampleStates[asked('state', 'article')]);
  Object.assign(globalThis, { asked: port.asked, heard: port.listeners });
  return <ReadingView model={createReadingModel(port, section)} place={place} />;
}

const root = document.getElementById('app');
const view = views[asked('view', 'popup')];
if (root && view) {
  render(
    <>
      {view()}
      <Toasts />
      <Tooltip />
    </>,
    root,
  );
}
