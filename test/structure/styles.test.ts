import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { root } from './sources.ts';

/** Style sheets may come in one file with those of other parts, so a class that two parts style is dressed by both. */
it('style each class in one part alone', () => {
  const parts = new Map<string, Set<string>>();
  for (const path of globSync('src/ui/**/*.css', { cwd: root })) {
    const part = path.split('/')[2] ?? '';
    // What the kit styles is there to be built on.
    if (part === 'kit') continue;
    for (const [, name = ''] of readFileSync(join(root, path), 'utf8').matchAll(/^\s*\.([\w-]+)/gm)) {
      parts.set(name, (parts.get(name) ?? new Set()).add(part));
    }
  }
  expect(parts.size).toBeGreaterThan(50);
  const shared = [...parts]
    .filter(([, by]) => by.size > 1)
    .map(([name, by]) => `${name}: ${[...by].join(', ')}`);
  expect(shared).toEqual([]);
});
