import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../../settings/index.ts';
import { Icon, type IconName, LoadingState, type MessageKey, t } from '../kit/index.ts';
import { Annotations } from './annotations.tsx';
import { DataSection } from './data-section.tsx';
import { Keys } from './keys.tsx';
import { Languages } from './languages.tsx';
import { Look } from './look.tsx';
import './options.css';
import type { OptionsPort } from './port.ts';
import { Privacy } from './privacy.tsx';
import { SitesSection } from './sites-section.tsx';

const PARTS = [
  { id: 'sites', title: 'optionsSites', icon: 'globe' },
  { id: 'annotations', title: 'optionsAnnotations', icon: 'quote' },
  { id: 'look', title: 'optionsLook', icon: 'highlighter' },
  { id: 'languages', title: 'optionsLanguages', icon: 'document' },
  { id: 'keys', title: 'optionsKeys', icon: 'keyboard' },
  { id: 'data', title: 'optionsData', icon: 'archive' },
  { id: 'privacy', title: 'optionsPrivacy', icon: 'shield' },
] as const satisfies readonly { id: string; title: MessageKey; icon: IconName }[];

type PartId = (typeof PARTS)[number]['id'];

export interface PartProps {
  readonly port: OptionsPort;
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => void;
}

/** Every choice that the reader has, on one page; each takes effect at once. */
export function OptionsView({ port }: { readonly port: OptionsPort }): JSX.Element {
  const settings = useSignal<Settings | undefined>(undefined);
  useEffect(() => {
    void port.readSettings().then((read) => {
      settings.value = read;
    });
    return port.onSettings((changed) => {
      settings.value = changed;
    });
  }, [port, settings]);

  if (!settings.value) return <LoadingState text={t('optionsLoading')} />;
  const props: PartProps = {
    port,
    settings: settings.value,
    change(patch) {
      if (settings.value) settings.value = { ...settings.value, ...patch };
      void port.changeSettings(patch);
    },
  };
  const parts: Record<PartId, ComponentChildren> = {
    sites: <SitesSection {...props} />,
    annotations: <Annotations {...props} />,
    look: <Look {...props} />,
    languages: <Languages {...props} />,
    keys: <Keys {...props} />,
    data: <DataSection {...props} />,
    privacy: <Privacy />,
  };
  return (
    <div class="options">
      <header class="options-head">
        <h1>
          <img src="/icons/icon-48.png" alt="" width={28} height={28} />
          {t('optionsHeading')}
        </h1>
        <nav aria-label={t('optionsParts')}>
          <ul class="options-nav">
            {PARTS.map(({ id, title, icon }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <Icon name={icon} />
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div class="options-parts">
        {PARTS.map(({ id, title }) => (
          <section key={id} id={id} class="options-part" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} tabIndex={-1}>
              {t(title)}
            </h2>
            {parts[id]}
          </section>
        ))}
      </div>
    </div>
  );
}
