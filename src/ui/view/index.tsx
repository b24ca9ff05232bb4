import { type ComponentChild, render } from 'preact';
import { browser } from '../../browser/index.ts';
import { language, type MessageKey, Toasts, t, useMessages } from '../kit/index.ts';

/**
 * Starts one page of the extension: language, title, then the view with the place for toasts.
 * @param title key of the page's title
 * @param view made after the language is known, so that every text in it is right
 */
export function startView(title: MessageKey, view: () => ComponentChild): void {
  useMessages((key, substitutions) => browser.i18n.getMessage(key, [...substitutions]));
  document.documentElement.lang = language();
  document.title = t(title);
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no element #app to hold the view');
  render(
    <>
      {view()}
      <Toasts />
    </>,
    root,
  );
}
