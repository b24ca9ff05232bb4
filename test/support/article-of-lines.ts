import type { Article } from '../../src/model/index.ts';

/** An article whose lines are paragraphs, without headline and agency. */
export function articleOfLines(lang: string, lines: readonly string[]): Article {
  let at = 0;
  const paragraphs = lines.map((line) => {
    const start = at;
    at += line.length + 2;
    return { start, end: start + line.length };
  });
  return { title: '', lang, text: lines.join('\n\n'), paragraphs };
}
