import type { Clip } from '../model/index.ts';
import { authorsOf } from './bibliography.ts';
import { countryName } from './country-name.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import { calendarDate, longDate } from './iso-date.ts';
import { type ArticleClips, byArticle, type ExportLibrary } from './library.ts';
import { placeLink } from './place-link.ts';
import { speakerLabel } from './speaker-label.ts';
import { webAddress } from './text/link.ts';
import { blockQuote, escapeMarkdown, markdownLink, noteMarkdown, obsidianTag } from './text/markdown.ts';
import { oneLine } from './text/well-formed.ts';
import { frontMatter, type YamlValue } from './text/yaml.ts';

/** Distinct, in order, without blanks. */
const distinct = (items: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(items.flatMap((item) => (item === undefined || item === '' ? [] : [item]))),
];

function properties(
  groups: readonly ArticleClips[],
  options: ExportOptions,
): Record<string, YamlValue | undefined> {
  const clips = groups.flatMap((group) => group.clips);
  const [first] = groups;
  const article = groups.length === 1 ? first?.article : undefined;
  return {
    title: article === undefined ? options.words.title : oneLine(article.title),
    source:
      article === undefined
        ? distinct(groups.map((group) => openable(group.article.url)))
        : openable(article.url),
    agency: article === undefined ? distinct(groups.map((group) => group.article.agency)) : article.agency,
    author: distinct(groups.flatMap((group) => authorsOf(group.article))),
    published: article?.publishedAt,
    accessed: article?.accessedAt,
    language: article === undefined ? distinct(groups.map((group) => group.article.lang)) : article.lang,
    speakers: distinct(clips.map((clip) => clip.speaker?.name)),
    countries: distinct(
      clips.flatMap((clip) => clip.countries.map((code) => countryName(code, options.locale))),
    ),
    tags: distinct(clips.flatMap((clip) => clip.tags.map(obsidianTag))),
    clips: clips.length,
    exported: options.now,
  };
}

/** An address that Obsidian may make a link of, as the reader knows it. */
const openable = (url: string): string | undefined => (webAddress(url) === undefined ? undefined : url);

function clipBlocks(clip: Clip, fullText: string | undefined, options: ExportOptions): readonly string[] {
  const link = placeLink(clip, fullText);
  const tags = distinct(clip.tags.map(obsidianTag)).map((tag) => `#${tag}`);
  const title = oneLine(escapeMarkdown(speakerLabel(clip) ?? ''));
  const callout = [
    ...(clip.quotation === undefined && title === ''
      ? []
      : [`[!quote] ${title || options.words.unknownSpeaker}`]),
    ...(clip.kind === 'article' ? [] : [escapeMarkdown(clip.text)]),
    ...(link === undefined || clip.kind === 'article' ? [] : ['', markdownLink(options.words.open, link)]),
  ].join('\n');
  return [callout === '' ? '' : blockQuote(callout), noteMarkdown(clip.note), tags.join(' ')].filter(
    (block) => block !== '',
  );
}

function section({ article, clips, fullText }: ArticleClips, level: string, options: ExportOptions): string {
  const date = calendarDate(article.publishedAt);
  const url = webAddress(article.url);
  const name = article.agency ?? (url === undefined ? '' : new URL(url).host);
  const origin = [
    ...authorsOf(article).map(escapeMarkdown),
    url === undefined ? escapeMarkdown(name) : markdownLink(name, url),
    date === undefined ? '' : longDate(date, options.locale),
  ].filter((part) => part !== '');
  const blocks = clips
    .map((clip) => clipBlocks(clip, fullText, options).join('\n\n'))
    .filter((block) => block !== '');
  return [`${level} ${oneLine(escapeMarkdown(article.title))}`, origin.join(', '), ...blocks].join('\n\n');
}

/**
 * A note for Obsidian and other Markdown tools: properties as YAML front matter, a heading for each article, each clip
 * a quote callout with a link to its place, then the reader's note and tags. What came from a page is escaped, so that
 * it shows as it stood; only the reader's own note may be Markdown.
 */
export function* exportMarkdown(library: ExportLibrary, options: ExportOptions): Generator<string> {
  const groups = byArticle(library);
  yield frontMatter(properties(groups, options));
  if (groups.length !== 1) yield `\n# ${escapeMarkdown(options.words.title)}\n`;
  for (const group of groups) yield `\n${section(group, groups.length === 1 ? '#' : '##', options)}\n`;
}

export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write: exportMarkdown,
};
