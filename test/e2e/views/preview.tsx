import { render } from 'preact';
import english from '../../../src/static/_locales/en/messages.json';
import russian from '../../../src/static/_locales/ru/messages.json';
import ukrainian from '../../../src/static/_locales/uk/messages.json';
import { catalogueSource, language, Toasts, useMessages } from '../../../src/ui/kit/index.ts';
import { createReadingModel, ReadingView, type Section } from '../../../src/ui/reading/index.ts';
import { sampleStates } from './sample.ts';
import { createSamplePort } from './sample-port.ts';

/** Shows one view in one state: `?view=popup&state=article&section=summary&lang=uk&theme=dark`. */
const query = new URLSearchParams(location.search);
const asked = (name: string, otherwise: string) => query.get(name) ?? otherwise;

const catalogues = { en: english, uk: ukrainian, ru: russian };
const tag = asked('lang', 'en');
useMessages(catalogueSource(tag === 'uk' || tag === 'ru' ? catalogues[tag] : catalogues.en));
document.documentElement.lang = language();
document.documentElement.dataset.theme = asked('theme', 'light');

const sections: readonly Section[] = ['summary', 'quotations', 'countries', 'saved'];
const section = sections.find((one) => one === asked('section', 'summary')) ?? 'summary';
const port = createSamplePort(sampleStates[asked('state', 'article')]);
const model = createReadingModel(port, section);
const place = asked('view', 'popup') === 'panel' ? 'panel' : 'popup';
Object.assign(globalThis, { asked: port.asked });

const root = document.getElementById('app');
if (root) {
  render(
    <>
      <ReadingView model={model} place={place} />
      <Toasts />
    </>,
    root,
  );
}
