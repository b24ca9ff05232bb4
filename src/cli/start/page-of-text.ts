import { readText } from '../../page/index.ts';

/**
 * Plain text as the plainest of pages. In an agency's form, headline, lines of the head, paragraphs and
 * advertisements each stay what they are; of any other text the first line is the heading.
 */
export function pageOfText(text: string): string {
  const { article } = readText(text);
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = article.title || lines[0] || '';
  const paragraphs = new Set(article.paragraphs.map(({ start, end }) => text.slice(start, end)));
  const first = lines.indexOf(title);
  const body = lines.map((line, index) => {
    if (index === first) return `<h1>${escapeHtml(line)}</h1>`;
    return paragraphs.has(line) ? `<p>${escapeHtml(line)}</p>` : `<div>${escapeHtml(line)}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>body { font: 17px/1.6 serif; max-width: 44rem; margin: 2rem auto; }</style>
<article>${body.join('\n')}</article>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
