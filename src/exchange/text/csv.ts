import { wellFormed } from './well-formed.ts';

/** Space that a spreadsheet trims, and invisible marks (zero width, direction, byte order) that hide what follows. */
const leading = /^[\s\p{Cf}\p{Zs}]+/u;

/** What starts a formula in some spreadsheet; full-width forms are folded to these by East Asian ones. */
const formulaStart = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]/u;

const controlStart = /^[\t\r\n]/u;

/** True for a cell that a spreadsheet may run as a formula. */
export const looksLikeFormula = (cell: string): boolean =>
  controlStart.test(cell) || formulaStart.test(cell.replace(leading, ''));

/** One quoted cell of RFC 4180; a cell that could run as a formula gets a leading apostrophe. */
export function csvCell(value: string): string {
  const text = wellFormed(value);
  const guarded = looksLikeFormula(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** Tells spreadsheets that a text is UTF-8; stands once, before the first row. */
export const byteOrderMark = '\uFEFF';

/** Rows as RFC 4180 text: CRLF, every cell quoted. */
export const csvRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
