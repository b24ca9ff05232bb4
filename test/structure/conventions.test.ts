import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

/** What no file may hold, with what to do instead. Written in pieces, so that this file does not hold it either. */
const banned: readonly { readonly name: string; readonly pattern: RegExp; readonly instead: string }[] = [
  {
    name: 'a silenced compiler',
    pattern: /@ts-(?:ignore|expect-error|nocheck)/,
    instead: 'a type that fits',
  },
  { name: 'a double cast', pattern: /as unknown as/, instead: 'a schema or a type guard' },
  { name: 'a silenced linter', pattern: /biome-ignore/, instead: 'code that it likes' },
  {
    name: 'HTML from strings',
    pattern: /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/,
    instead: 'nodes and text',
  },
  { name: 'code from strings', pattern: /\beval\(|new Function\(/, instead: 'functions' },
  { name: 'a note to self', pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, instead: 'the work, or nothing' },
];

const hardLimit = 300;

const files = sources('src', 'test', 'icons').filter(
  ({ path }) => path !== 'test/structure/conventions.test.ts',
);
const byHand = files.filter(({ path }) => !/\.generated\.ts$/.test(path));

describe('source files', () => {
  it.each(banned)('hold no $name (instead: $instead)', ({ pattern }) => {
    const wrong = byHand.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, at) =>
          pattern.test(withoutWords(line)) ? [`${path}:${at + 1} ${line.trim()}`] : [],
        ),
    );
    expect(wrong).toEqual([]);
  });

  it(`are no longer than ${hardLimit} lines`, () => {
    const long = byHand.flatMap(({ path, text }) => {
      const lines = text.split('\n').length;
      return lines > hardLimit ? [`${path}: ${lines}`] : [];
    });
    expect(long).toEqual([]);
  });
});

/** A line without its strings and comments, where words are only words. */
function withoutWords(line: string): string {
  return line
    .replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "''")
    .replace(/^\s*(?:\*|\/\*\*).*$|(?<!:)\/\/ (?!.*@ts|.*biome|.*TODO|.*FIXME).*$/, '');
}
