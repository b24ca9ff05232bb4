import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Analysis } from '../../model/index.ts';
import { Segmented, t } from '../kit/index.ts';
import { articleOf } from '../sample/article-of.ts';
import { sampleText } from '../sample/articles.ts';
import { SampleArticle, SHORT } from '../sample/sample-article.tsx';
import type { PartProps } from './options-view.tsx';

/** Theme and colours, with a sample painted as a page would be. */
export function Look({ port, settings, change }: PartProps): JSX.Element {
  const analysis = useSignal<Analysis | undefined>(undefined);
  useEffect(() => {
    void port.analyse(articleOf(sampleText(), SHORT)).then((found) => {
      analysis.value = found;
    });
  }, [port, analysis]);
  return (
    <>
      <div class="options-row">
        <span>{t('optionsTheme')}</span>
        <Segmented
          label={t('optionsTheme')}
          value={settings.theme}
          choices={[
            { value: 'system', label: t('optionsThemeSystem') },
            { value: 'light', label: t('optionsThemeLight') },
            { value: 'dark', label: t('optionsThemeDark') },
          ]}
          onChoose={(theme) => change({ theme })}
        />
      </div>
      <div class="options-row">
        <span>{t('optionsStyle')}</span>
        <Segmented
          label={t('optionsStyle')}
          value={settings.highlightStyle}
          choices={[
            { value: 'tint', label: t('optionsStyleTint') },
            { value: 'line', label: t('optionsStyleLine') },
            { value: 'both', label: t('optionsStyleBoth') },
          ]}
          onChoose={(highlightStyle) => change({ highlightStyle })}
        />
      </div>
      <div class="options-row">
        <span>{t('optionsStrength')}</span>
        <Segmented
          label={t('optionsStrength')}
          value={settings.highlightStrength}
          choices={[
            { value: 'calm', label: t('optionsStrengthCalm') },
            { value: 'strong', label: t('optionsStrengthStrong') },
          ]}
          onChoose={(highlightStrength) => change({ highlightStrength })}
        />
      </div>
      <figure class="options-preview">
        <figcaption class="field-hint">{t('optionsPreview')}</figcaption>
        <SampleArticle settings={settings} analysis={analysis.value} short />
      </figure>
    </>
  );
}
