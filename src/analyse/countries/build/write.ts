import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = join(import.meta.dirname, '..', 'generated');

/** Writes one generated module that exports a table as text, and says its size. */
export function writeTable(file: string, name: string, origin: string, lines: readonly string[]): void {
  const text = `// Written by \`npm run countries\`; do not edit. ${origin}\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(join(FOLDER, file), text);
  console.log(`${file}: ${lines.length} lines, ${gzipSync(text, { level: 9 }).length} bytes gzip`);
}
