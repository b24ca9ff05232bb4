import type { JSX } from 'preact';
import type { Settings } from '../../settings/index.ts';
import { Checkbox, languageName, t } from '../kit/index.ts';
import type { PartProps } from './options-view.tsx';

type ArticleLanguage = Settings['languages'][number];
const LANGUAGES: readonly ArticleLanguage[] = ['en', 'uk', 'ru'];

/** Which articles to annotate by language; the interface itself follows the browser. */
export function Languages({ settings, change }: PartProps): JSX.Element {
  function choose(tag: ArticleLanguage, on: boolean): void {
    change({ languages: LANGUAGES.filter((one) => (one === tag ? on : settings.languages.includes(one))) });
  }
  return (
    <>
      <fieldset class="options-checks">
        <legend>{t('optionsArticleLanguages')}</legend>
        {LANGUAGES.map((tag) => (
          <Checkbox
            key={tag}
            label={capital(languageName(tag))}
            checked={settings.languages.includes(tag)}
            onChange={(on) => choose(tag, on)}
          />
        ))}
      </fieldset>
      <p class="field-hint">{t('optionsInterfaceLanguage')}</p>
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
