import { correctedClip } from '../annotate/index.ts';
import type { Clip } from '../model/index.ts';
import { authorsOf } from './bibliography.ts';
import type { ExportOptions } from './format.ts';
import { calendarDate, longDate } from './iso-date.ts';
import { placeLink } from './place-link.ts';
import { speakerLabel } from './speaker-label.ts';
import { oneLine } from './text/well-formed.ts';

/** The marks that the language puts around a quotation and around one inside it. */
const marks: Readonly<Record<string, readonly [string, string]>> = { uk: ['«', '»'], ru: ['«', '»'] };

/** The words in quotation marks, unless they bring their own. */
function quoted(text: string, lang: string): string {
  const words = oneLine(text);
  if (/^["“«„].*["”»“]$/u.test(words)) return words;
  const [open, close] = marks[lang.slice(0, 2)] ?? ['“', '”'];
  return `${open}${words}${close}`;
}

/**
 * One clip as a citation to paste: the words and who said them, then title, agency, date, address and date of access.
 * @param fullText the article's whole text, where the reader saved it: makes the link more certain
 */
export function citationOf(found: Clip, { locale, words }: ExportOptions, fullText?: string): string {
  const clip = correctedClip(found);
  const { article } = clip;
  const published = calendarDate(article.publishedAt);
  const accessed = calendarDate(article.accessedAt);
  const speaker = speakerLabel(clip);
  const said = clip.kind === 'article' ? '' : quoted(clip.text, article.lang);
  const origin = [
    authorsOf(article).join(', '),
    oneLine(article.title),
    article.agency === undefined ? '' : oneLine(article.agency),
    published === undefined ? words.noDate : longDate(published, locale),
  ].filter((part) => part !== '');
  const access =
    accessed === undefined
      ? ''
      : ` (${words.accessed.toLocaleLowerCase(locale)} ${longDate(accessed, locale)})`;
  const saying = [said, speaker === undefined ? '' : oneLine(speaker)]
    .filter((part) => part !== '')
    .join(' — ');
  return [saying, `${origin.join('. ')}. ${placeLink(clip, fullText) ?? article.url}${access}`]
    .filter((part) => part !== '')
    .join('\n');
}
