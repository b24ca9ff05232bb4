import { type AnalysisResources, analyse } from '../../src/analyse/analyse.ts';
import { articleOfLines } from './article-of-lines.ts';

/** "speaker: what is said" for each quotation of an article whose lines are paragraphs; parts are joined by " … ". */
export function said(lang: string, ...lines: string[]): string[] {
  return saidWith({}, lang, ...lines);
}

/** The same with what the engine may load. */
export function saidWith(resources: AnalysisResources, lang: string, ...lines: string[]): string[] {
  const article = articleOfLines(lang, lines);
  const { quotations, speakers } = analyse(article, resources);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ parts, speakerId }) => {
    const content = parts.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
    return `${names.get(speakerId ?? '') ?? '?'}: ${content}`;
  });
}
