/** Rows of a hand-written table: `code | a; b | c; d` as `[code, [a, b], [c, d]]`; empty lines are left out. */
export function rowsOf(table: string): [code: string, ...cells: string[][]][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [code = '', ...cells] = line.split('|');
      return [code.trim(), ...cells.map((cell) => listOf(cell))];
    });
}

/** The entries of one cell. */
export function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Rows of a generated table: `CODE|name,name` as `[code, [name, name]]`. */
export function linesOf(table: string): [code: string, names: string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3).split(',')]);
}
