import { linesOf, wellFormed } from './well-formed.ts';

/** Characters that start inline markup in CommonMark or Obsidian wherever they stand. */
const inline = /[\\`*_[\]<>|~$^]/gu;

/** What only sometimes is markup: a tag or heading, an entity, a highlight, a comment, an address that becomes a link. */
const sometimes = /#(?=\S)|&(?=#?\w+;)|==|%%|:(?=\/\/)|(?<=\bwww)\.|@(?=\w)/giu;

/** What is markup at the start of a line: heading, list, quote, underline, fence, table, thematic break. */
const lineStart = /^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$|[-+])|=(?==|$)|\d{1,9}(?=[.)](?:\s|$)))/u;

function escapeLine(line: string): string {
  const escaped = line.replace(inline, '\\$&').replace(sometimes, '\\$&');
  // A number is disarmed at its dot: an escaped digit would show the backslash.
  const numbered = /^(\s*\d{1,9})([.)])(?=\s|$)/u.exec(escaped);
  if (numbered !== null) return `${numbered[1] ?? ''}\\${escaped.slice((numbered[1] ?? '').length)}`;
  return escaped.replace(lineStart, '$1\\$2');
}

/** Text as Markdown that shows exactly the text: nothing in it is read as markup. Line ends become "\n". */
export const escapeMarkdown = (text: string): string => linesOf(wellFormed(text)).map(escapeLine).join('\n');

/**
 * A reader's own note, which may be Markdown, as it stands, except that raw HTML is disarmed (an imported note is
 * somebody else's text) and a block of code that the note leaves open ends with it.
 */
export function noteMarkdown(text: string): string {
  const lines = linesOf(
    wellFormed(text)
      .replace(/<(?=[a-z!/?])/giu, '\\<')
      .trim(),
  );
  const open = openFence(lines);
  return [...lines, ...(open === undefined ? [] : [open])].join('\n');
}

/** The fence that no line closes: CommonMark closes one only by as many of the same marks, or more, alone on a line. */
function openFence(lines: readonly string[]): string | undefined {
  let open: string | undefined;
  for (const line of lines) {
    const [, fence = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/u.exec(line) ?? [];
    if (open === undefined)
      open = fence === '' || (fence[0] === '`' && rest.includes('`')) ? undefined : fence;
    else if (fence.startsWith(open) && rest.trim() === '') open = undefined;
  }
  return open;
}

/** Every line behind "> ", so that the whole text is one block quote. */
export const blockQuote = (text: string): string =>
  linesOf(text)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** A link whose address cannot end it early. */
export const markdownLink = (label: string, address: string): string =>
  `[${escapeMarkdown(label)}](<${address.replace(/[<>\s\\]/gu, encodeURIComponent)}>)`;

/** A tag as Obsidian takes it: no spaces, no punctuation but "-", "_" and "/"; not a bare number; undefined if nothing is left. */
export function obsidianTag(tag: string): string | undefined {
  const name = wellFormed(tag)
    .trim()
    .replace(/^#+/u, '')
    .replace(/\s+/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}\p{Emoji_Presentation}_/-]/gu, '')
    .replace(/^[-/]+|[-/]+$/gu, '');
  if (name === '') return undefined;
  return /^[\p{N}/-]+$/u.test(name) ? `y${name}` : name;
}
