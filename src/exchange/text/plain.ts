const blockEnd = /<(?:\/(?:p|div|h[1-6]|li|blockquote|tr|ul|ol|pre|figure|section|article)|br\s*\/?)\s*>/giu;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * The text of a piece of HTML as another tool exported it: tags away, blocks on lines of their own, entities read.
 * Text without a tag comes back unchanged. What comes out is text, whatever it looks like, and is never used as HTML.
 */
export function plainText(html: string): string {
  if (!/<\/?[a-z][^<>]*>/iu.test(html)) return html;
  return html
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1\b)[^<]*)*<\/\1\s*>/giu, '')
    .replace(blockEnd, '\n')
    .replace(/<!--[^-]*(?:-(?!->)[^-]*)*-->|<\/?[a-z][^<>]*>/giu, '')
    .replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]+);/giu, decode)
    .replace(/[ \t]*\n\s*/gu, '\n')
    .trim();
}
