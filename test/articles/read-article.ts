import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Article, Span } from '../../src/model/index.ts';

const ExpectedQuotation = v.strictObject({
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  /** The content; "first words … last words" shortens it. */
  says: v.optional(v.string()),
  parts: v.optional(v.array(v.string())),
  by: v.optional(v.string()),
  cue: v.optional(v.string()),
  source: v.optional(v.string()),
});

const ExpectedSpeaker = v.strictObject({
  name: v.string(),
  role: v.optional(v.string()),
  kind: v.picklist(['person', 'organisation', 'unnamed']),
});

const File = v.strictObject({
  text: v.string(),
  quotations: v.array(ExpectedQuotation),
  speakers: v.optional(v.array(ExpectedSpeaker), []),
  claims: v.optional(v.array(v.string()), []),
});

/** An article of the regression set with what a reader should find in it. */
export interface ExpectedArticle extends v.InferOutput<typeof File> {
  readonly name: string;
  readonly lang: string;
  readonly article: Article;
}

const LANGUAGES = ['en', 'uk', 'ru'] as const;

/** All articles of the folder beside this file, by language and name. */
export function readArticles(): ExpectedArticle[] {
  return LANGUAGES.flatMap((lang) => {
    const folder = join(import.meta.dirname, lang);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => {
        const content = v.parse(File, parse(readFileSync(join(folder, file), 'utf8')));
        return {
          ...content,
          name: `${lang}/${basename(file, '.yaml')}`,
          lang,
          article: articleOf(content.text, lang),
        };
      });
  });
}

/** The first line is the headline, every other one a paragraph. */
export function articleOf(text: string, lang: string): Article {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  const [headline, ...paragraphs] = lines;
  const title = headline ? text.slice(headline.start, headline.end) : '';
  return { title, lang, text, agency: 'Interfax-Ukraine', paragraphs, ...(headline ? { headline } : {}) };
}

/** Where a shortened content stands: from its first words to the first place of its last ones behind them. */
export function locate(text: string, content: string, from = 0): Span | undefined {
  const [first = '', last] = content.split(' … ');
  const start = text.indexOf(first, from);
  if (start < 0) return undefined;
  if (last === undefined) return { start, end: start + first.length };
  const at = text.indexOf(last, start + first.length);
  return at < 0 ? undefined : { start, end: at + last.length };
}
