import type { Clip } from '../model/index.ts';
import { authorsOf } from './bibliography.ts';
import { countryName } from './country-name.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import { calendarDate, isoDay, longDate } from './iso-date.ts';
import { type ArticleClips, byArticle, type ExportLibrary } from './library.ts';
import { placeLink } from './place-link.ts';
import { escapeHtml } from './text/html.ts';
import { webAddress } from './text/link.ts';
import { linesOf } from './text/well-formed.ts';

const style = `
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5b626b; --line: #dfe2e6; --paper: #fdfdfc; --accent: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --soft: #a2a9b2; --line: #363b41; --paper: #17191c; --accent: #8ec1f8; } }
body { margin: 0 auto; max-width: 42rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 3rem 0 .25rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
a { color: var(--accent); }
.meta, .who, .marks { color: var(--soft); font-size: .9rem; margin: 0; }
.who strong { color: var(--ink); }
article > div { margin: 1.5rem 0; break-inside: avoid; }
blockquote { margin: .25rem 0 .4rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); white-space: pre-line; }
.note { margin: .4rem 0; white-space: pre-line; }
.marks span { display: inline-block; margin-inline-end: .75rem; }
`;

const paragraph = (name: string, inner: string): string =>
  inner === '' ? '' : `<p class="${name}">${inner}</p>\n`;

const link = (address: string, label: string): string =>
  `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(label)}</a>`;

/** Text on the page's own direction, isolated: a right-to-left or override character in it moves nothing around it. */
const bdi = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

function who({ speaker, quotation }: Clip, options: ExportOptions): string {
  if (speaker === undefined) return quotation === undefined ? '' : escapeHtml(options.words.unknownSpeaker);
  const role = speaker.role === undefined || speaker.role === '' ? '' : `, ${bdi(speaker.role)}`;
  return `<strong>${bdi(speaker.name)}</strong>${role}`;
}

function clipHtml(clip: Clip, fullText: string | undefined, options: ExportOptions): string {
  const address = clip.kind === 'article' ? undefined : placeLink(clip, fullText);
  const marks = [
    ...clip.countries.map((code) => escapeHtml(countryName(code, options.locale))),
    ...clip.tags.map((tag) => `#${bdi(tag)}`),
  ].map((mark) => `<span>${mark}</span>`);
  const opening = address === undefined ? [] : [`<span>${link(address, options.words.open)}</span>`];
  const words =
    clip.kind === 'article'
      ? ''
      : `<blockquote dir="auto">${escapeHtml(linesOf(clip.text).join('\n'))}</blockquote>\n`;
  const note =
    clip.note === '' ? '' : `<p class="note" dir="auto">${escapeHtml(linesOf(clip.note).join('\n'))}</p>\n`;
  return `<div>\n${paragraph('who', who(clip, options))}${words}${note}${paragraph('marks', [...opening, ...marks].join(''))}</div>\n`;
}

function articleHtml({ article, clips, fullText }: ArticleClips, options: ExportOptions): string {
  const date = calendarDate(article.publishedAt);
  const read = calendarDate(article.accessedAt);
  const time = (at: NonNullable<typeof date>): string =>
    `<time datetime="${isoDay(at)}">${escapeHtml(longDate(at, options.locale))}</time>`;
  const url = webAddress(article.url);
  const meta = [
    ...authorsOf(article).map(bdi),
    ...(article.agency === undefined ? [] : [bdi(article.agency)]),
    ...(date === undefined ? [] : [time(date)]),
    ...(url === undefined ? [] : [link(url, url)]),
    ...(read === undefined ? [] : [`${escapeHtml(options.words.accessed)} ${time(read)}`]),
  ];
  const lang =
    /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(article.lang) && article.lang !== 'und'
      ? ` lang="${article.lang}"`
      : '';
  const body = clips.map((clip) => clipHtml(clip, fullText, options)).join('');
  return `<article>\n<h2${lang} dir="auto">${escapeHtml(article.title)}</h2>\n${paragraph('meta', meta.join(' · '))}${body}</article>\n`;
}

/** One page that needs nothing else: no script, no request, readable in light, dark and print. */
export function* exportHtml(library: ExportLibrary, options: ExportOptions): Generator<string> {
  const title = escapeHtml(options.words.title);
  const made = calendarDate(options.now);
  yield `<!doctype html>
<html lang="${escapeHtml(options.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${paragraph('meta', made === undefined ? '' : escapeHtml(longDate(made, options.locale)))}`;
  for (const group of byArticle(library)) yield articleHtml(group, options);
  yield '</body>\n</html>\n';
}

export const html: ExportFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  write: exportHtml,
};
