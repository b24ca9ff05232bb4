import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wellFormed } from './well-formed.ts';
import { frontMatter, yamlString } from './yaml.ts';

const body = (block: string): string => block.split('\n').slice(1, -2).join('\n');

describe('frontMatter', () => {
  it('quotes what a parser would take for something else', () => {
    const block = frontMatter({
      title: 'yes: #1 "no" \\',
      n: 3,
      tags: ['2026-01-29', 'null'],
      none: undefined,
      empty: [],
    });
    expect(block.startsWith('---\n')).toBe(true);
    expect(block.endsWith('\n---\n')).toBe(true);
    expect(parse(body(block))).toEqual({ title: 'yes: #1 "no" \\', n: 3, tags: ['2026-01-29', 'null'] });
  });

  it('reads back any string, in YAML 1.1 and 1.2', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('1.1', '1.2'), (text, version) => {
        expect(parse(`k: ${yamlString(text)}\n`, { version })).toEqual({ k: wellFormed(text) });
      }),
    );
  });

  it('keeps one string on one line, so that "---" in it never ends the block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(/[\r\n\u0085\u2028\u2029]/u.test(yamlString(`\n---\n${text}`))).toBe(false);
      }),
    );
  });
});
