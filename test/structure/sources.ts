import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the project's folder: "src/text/index.ts". */
  readonly path: string;
  readonly text: string;
  /** What it imports: paths from the project's folder, or names of packages. */
  readonly imports: readonly string[];
}

/** Every source file under the folders, tests included. */
export function sources(...folders: readonly string[]): readonly Source[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,tsx,mjs}`);
  return globSync(patterns, { cwd: root }).sort().map(read);
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [
    ...text.matchAll(/^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm),
  ];
  return {
    path,
    text,
    imports: imports.map((match) => resolveFrom(path, match[1] ?? match[2] ?? match[3] ?? '')),
  };
}

function resolveFrom(path: string, name: string): string {
  const bare = name.replace(/\?.*$/, '');
  return bare.startsWith('.') ? normalize(join(dirname(path), bare)) : bare;
}

/** "src/text/x.ts" -> "text"; undefined for anything else. */
export function folderOf(path: string): string | undefined {
  const [top, folder] = relative('.', path).split('/');
  return top === 'src' ? folder : undefined;
}
