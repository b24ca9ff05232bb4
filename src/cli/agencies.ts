import { readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const FOLDER = new URL('../page/agencies/', import.meta.url);
/** Files of the folder that are no agency. */
const OTHERS = new Set(['agency.ts', 'index.ts', 'look-up.ts', 'all.generated.ts']);

/** The module that names every agency file of the folder; made, so that adding an agency is adding its file. */
export function agenciesModule(files: readonly string[]): string {
  const own = files
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && !OTHERS.has(file))
    .sort();
  const imports = own.map((file, index) => `import { agency as a${index} } from './${file}';`);
  const names = own.map((_, index) => `  a${index},`);
  return [
    '// Made by `npm run agencies` from the files of this folder. Do not edit.',
    "import type { Agency } from './agency.ts';",
    ...imports,
    '',
    'export const AGENCIES: readonly Agency[] = [',
    ...names,
    '];',
    '',
  ].join('\n');
}

/** The names of the files in the agencies' folder. */
export function agencyFiles(): string[] {
  return readdirSync(FOLDER);
}

if (basename(process.argv[1] ?? '') === 'agencies.ts') {
  writeFileSync(new URL('all.generated.ts', FOLDER), agenciesModule(agencyFiles()));
}
