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
export const escapeLatex = (text: string): string => escapeCommands(oneLine(wellFormed(text)));

const escapeCommands = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/gu, (char) => commands[char] ?? char);

/** An address inside a BibTeX url field, which is verbatim: only braces and backslashes would break it. */
export const escapeLatexUrl = (url: string): string =>
  oneLine(wellFormed(url)).replace(/[\\{}\s]/gu, (char) => encodeURIComponent(char));

/**
 * A title inside a BibTeX field. Styles write titles in small letters but for what stands in braces, so words with a
 * capital letter are put there: names and initials keep theirs.
 */
export const escapeLatexTitle = (title: string): string =>
  escapeCommands(oneLine(wellFormed(title))).replace(/\\text[a-z]+|[\p{L}\p{M}\p{N}’']+/gu, (part) =>
    /^[^\\]*[\p{Lu}\p{Lt}]/u.test(part) ? `{${part}}` : part,
  );
