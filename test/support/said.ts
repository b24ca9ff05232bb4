import { type AnalysisResources, analyse } from '../../src/analyse/analyse.ts';

/** "speaker: what is said" for each quotation of an article whose lines are paragraphs; parts are joined by " … ". */
export function said(lang: string, ...lines: string[]): string[] {
  return saidWith({}, lang, ...lines);
}

/** The same with what the engine may load. */
export function saidWith(resources: AnalysisResources, lang: string, ...lines: string[]): string[] {
  const text = lines.join('\n\n');
  let at = 0;
  const paragraphs = lines.map((line) => {
    const start = at;
    at += line.length + 2;
    return { start, end: start + line.length };
  });
  const { quotations, speakers } = analyse({ title: '', text, lang, paragraphs }, resources);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ parts, speakerId }) => {
    const content = parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${names.get(speakerId ?? '') ?? '?'}: ${content}`;
  });
}
