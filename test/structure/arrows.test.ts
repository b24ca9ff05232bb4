import { describe, expect, it } from 'vitest';
import { folderOf, sources } from './sources.ts';

/**
 * What each part may import beside itself. Arrows point one way: model <- text <- analyse <- annotate, and the
 * rest stands on these. A part that is not named here may not exist; a file's name opens just that file.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  analyse: ['model', 'text'],
  annotate: ['model', 'text', 'analyse'],
  page: ['model', 'text'],
  paint: ['model', 'text'],
  browser: [],
  messages: ['model', 'browser'],
  settings: ['browser'],
  exchange: ['model', 'text', 'annotate', 'messages/clip-schemas.ts'],
  clips: ['model', 'text', 'annotate', 'exchange', 'messages'],
  content: ['model', 'text', 'annotate', 'page', 'paint', 'messages', 'settings', 'browser', 'ui'],
  background: [
    'model',
    'text',
    'analyse',
    'annotate',
    'exchange',
    'clips',
    'messages',
    'settings',
    'browser',
    'content',
  ],
  ui: [
    'model',
    'text',
    'analyse',
    'annotate',
    'exchange',
    'paint',
    'messages',
    'settings',
    'browser',
    'static',
  ],
  train: ['model', 'text', 'analyse', 'page', 'cli/annotate/decode.ts', 'cli/annotate/dom.ts'],
  cli: ['model', 'text', 'analyse', 'annotate', 'page', 'messages', 'exchange'],
  build: ['page'],
};

const isTest = (path: string) => /\.test\.tsx?$|\/testing\//.test(path);
const product = sources('src').filter(({ path }) => !isTest(path));

describe('parts', () => {
  it.each(product.map((source) => [source.path, source] as const))(
    '%s imports only what it may',
    (_path, source) => {
      const folder = folderOf(source.path) ?? '';
      if (!source.path.slice('src/'.length).includes('/')) return;
      const mine = [folder, ...(allowed[folder] ?? [])];
      const others = source.imports.flatMap((name) => {
        const other = name.startsWith('src/') ? folderOf(name) : undefined;
        const isOpen =
          other === undefined || mine.includes(other) || mine.includes(name.slice('src/'.length));
        return isOpen ? [] : [name];
      });
      expect(others).toEqual([]);
    },
  );

  it('meet the in-page interface only through its door', () => {
    const wrong = product.filter(
      ({ path, imports }) =>
        path.startsWith('src/content/') &&
        imports.some((name) => name.startsWith('src/ui/') && name !== 'src/ui/in-page/index.tsx'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('have the background know of a content script no more than its file', () => {
    const wrong = product.filter(
      ({ path, imports }) =>
        path.startsWith('src/background/') &&
        imports.some((name) => name.startsWith('src/content/') && !name.endsWith('.iife.ts')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('reach the browser only through its door', () => {
    const wrong = product.filter(
      ({ path, text, imports }) =>
        folderOf(path) !== 'browser' &&
        folderOf(path) !== 'cli' &&
        (imports.includes('webextension-polyfill') ||
          /(?<![\w.'-])chrome\.[a-z]/.test(withoutComments(text))),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}
