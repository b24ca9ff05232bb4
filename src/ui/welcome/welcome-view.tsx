import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Analysis, AnnotatedPage, Article } from '../../model/index.ts';
import { defaultSettings } from '../../settings/schema.ts';
import { Button, ErrorState, Icon, type IconName, LoadingState, type MessageKey, t } from '../kit/index.ts';
import { createReadingModel, ReadingView } from '../reading/index.ts';
import { articleOf } from '../sample/article-of.ts';
import { sampleText } from '../sample/articles.ts';
import { SampleArticle } from '../sample/sample-article.tsx';
import { createSampleReading, type SampleReading } from '../sample/sample-port.ts';
import type { WelcomePort } from './port.ts';
import './welcome.css';

const POINTS = [
  { icon: 'globe', title: 'welcomeAgencies', text: 'welcomeAgenciesText' },
  { icon: 'highlighter', title: 'welcomeAnywhere', text: 'welcomeAnywhereText' },
  { icon: 'bookmark', title: 'welcomeKeep', text: 'welcomeKeepText' },
  { icon: 'shield', title: 'welcomePrivate', text: 'welcomePrivateText' },
] as const satisfies readonly { icon: IconName; title: MessageKey; text: MessageKey }[];

/** The first page: shows what Wirelight does rather than telling it, and asks only for what it needs. */
export function WelcomeView({ port }: { readonly port: WelcomePort }): JSX.Element {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <p class="welcome-brand">
          <img src="/icons/icon-48.png" alt="" width={28} height={28} />
          {t('extensionName')}
        </p>
        <h1>{t('welcomeHeading')}</h1>
        <p class="welcome-lead">{t('welcomeLead')}</p>
      </header>
      <Grant port={port} />
      <Demonstration port={port} />
      <ul class="welcome-points">
        {POINTS.map(({ icon, title, text }) => (
          <li key={title}>
            <Icon name={icon} size={24} />
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ul>
      <footer class="welcome-foot">
        <PopupKeys port={port} />
        <Button icon="settings" onClick={() => port.openOptions()}>
          {t('openOptions')}
        </Button>
      </footer>
    </div>
  );
}

/** Shown only where the browser withholds what the extension was installed for. */
function Grant({ port }: { readonly port: WelcomePort }): JSX.Element | null {
  const needed = useSignal(false);
  const given = useSignal(false);
  useEffect(() => {
    async function look(): Promise<void> {
      const needs = await port.needsGrant();
      // What was asked for stays, to say that it was given.
      if (needs) needed.value = true;
      given.value = !needs;
    }
    void look();
    return port.onPermissions(() => void look());
  }, [port, needed, given]);
  if (!needed.value) return null;
  return (
    <section class="welcome-grant" aria-live="polite">
      <Icon name={given.value ? 'check' : 'lock'} size={20} />
      <p>{t(given.value ? 'welcomeGranted' : 'welcomeGrantText')}</p>
      {!given.value && (
        <Button
          variant="primary"
          onClick={() =>
            port.grant().then((granted) => {
              given.value = granted;
            })
          }
        >
          {t('welcomeGrant')}
        </Button>
      )}
    </section>
  );
}

/** Our sample article on the left, and what the popup says of it on the right, alive. */
function Demonstration({ port }: { readonly port: WelcomePort }): JSX.Element {
  const reading = useSignal<SampleReading | undefined>(undefined);
  const failed = useSignal(false);
  useEffect(() => {
    const article = articleOf(sampleText());
    void port.analyse(article).then((analysis) => {
      if (analysis) reading.value = createSampleReading(samplePage(article, analysis));
      else failed.value = true;
    });
  }, [port, reading, failed]);
  const sample = reading.value;
  const view = sample?.view.value;
  return (
    <section class="welcome-demo" aria-label={t('welcomeDemo')}>
      <SampleArticle
        settings={{ ...defaultSettings, highlights: view?.highlights ?? true }}
        analysis={sample?.page.analysis}
        adHidden={view?.adsHidden ?? true}
        {...(sample ? { onLive: sample.attach } : {})}
      />
      <div class="welcome-panel">
        {sample && <SampleSummary sample={sample} />}
        {!sample && !failed.value && <LoadingState text={t('stateReading')} />}
        {failed.value && <ErrorState title={t('welcomeFailed')} text={t('failureInterrupted')} />}
      </div>
    </section>
  );
}

function SampleSummary({ sample }: { readonly sample: SampleReading }): JSX.Element {
  const model = useMemo(() => createReadingModel(sample.port), [sample]);
  return <ReadingView model={model} place="sample" />;
}

function samplePage(article: Article, analysis: Analysis): AnnotatedPage {
  return {
    article,
    analysis,
    detection: { kind: 'article', signals: [] },
    ads: [{ label: sampleText().adLabel, reason: 'label' }],
    view: { highlights: true, adsHidden: true },
    site: { host: '', mode: 'listed', enabled: true },
  };
}

function PopupKeys({ port }: { readonly port: WelcomePort }): JSX.Element {
  const keys = useSignal('');
  useEffect(() => {
    void port.popupKeys().then((found) => {
      keys.value = found;
    });
  }, [port, keys]);
  return (
    <p>
      {t('welcomeOpen')} {keys.value && <kbd>{keys.value}</kbd>}
    </p>
  );
}
