import { oneLine, wellFormed } from './well-formed.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Text inside a BibTeX field: the ten characters that LaTeX reads as commands are escaped, all on one line. */
export const escapeLatex = (text: string): string =>
  oneLine(wellFormed(text)).replace(/[\\{}~^&%$#_]/gu, (char) => commands[char] ?? char);

/** An address inside a BibTeX url field, which is verbatim: only braces and backslashes would break it. */
export const escapeLatexUrl = (url: string): string =>
  oneLine(wellFormed(url)).replace(/[\\{}\s]/gu, (char) => encodeURIComponent(char));
