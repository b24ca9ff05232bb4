import { browser } from '../browser/index.ts';
import { clipArticleOf, clipOf, type SavingPage } from '../clips/index.ts';
import { citationOf, englishWords } from '../exchange/index.ts';
import type { SaveTarget } from '../messages/clips.ts';

/** The words of a target with who said them and where, in the language of the interface. Nothing is saved. */
export function citedText(page: SavingPage, target: SaveTarget): string {
  const now = new Date();
  const words = {
    ...englishWords,
    accessed: browser.i18n.getMessage('citeAccessed'),
    noDate: browser.i18n.getMessage('citeNoDate'),
  };
  const options = { now: now.toISOString(), locale: browser.i18n.getUILanguage(), words };
  return citationOf(clipOf(page, clipArticleOf(page, now), target, now), options, page.article.text);
}
