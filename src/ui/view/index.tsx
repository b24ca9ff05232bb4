import { render, type VNode } from 'preact';
import { browser } from '../../browser/index.ts';
import { onSettings, readSettings, type Settings } from '../../settings/index.ts';
import { language, type MessageKey, prepareFormats, Toasts, Tooltip, t, useMessages } from '../kit/index.ts';
import { withPatience } from './patience.ts';

export interface Prepared {
  readonly View: () => VNode;
  /** What the first look at the view should show already, if it comes at once. */
  readonly known?: Promise<void>;
}

/**
 * Starts one page of the extension: language, theme, title, then the view with the place for toasts.
 * @param title key of the page's title
 * @param prepare called once the language is known, so that every text is right
 */
export async function startView(title: MessageKey, prepare: () => Prepared): Promise<void> {
  useMessages((key, substitutions) => browser.i18n.getMessage(key, [...substitutions]));
  document.documentElement.lang = language();
  document.title = t(title);
  // What the view needs comes while the settings are read: a popup has to be there at once.
  const { View, known } = prepare();
  prepareFormats();
  const [settings] = await Promise.all([readSettings(), known && withPatience(known)]);
  applyTheme(settings);
  onSettings(applyTheme);
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no element #app to hold the view');
  render(
    <>
      <View />
      <Toasts />
      <Tooltip />
    </>,
    root,
  );
}

function applyTheme({ theme }: Settings): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
