import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthLimit, parseJson } from './parse.ts';
import { ImportProblem } from './problem.ts';

function parse(text: string): unknown {
  const steps = parseJson(text);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function problemOf(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ImportProblem) return error.problem.code;
    throw error;
  }
  return 'none';
}

describe('parseJson', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom('', '\uFEFF'), (text, mark) => {
        expect(parse(mark + text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('gives what JSON.parse gives for lists of entries, whatever their strings hold', () => {
    const entry = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('element0', '[{', '"}')),
    );
    fc.assert(
      fc.property(fc.array(entry), fc.boolean(), (entries, indented) => {
        const file = { head: { list: entries }, records: entries, 'element0"': 1 };
        expect(parse(JSON.stringify(file, null, indented ? 2 : 0))).toEqual(file);
      }),
    );
  });

  it('takes no string of a file for an entry, however it is written', () => {
    const file =
      '{"a":"\\u0065lement0","b":{"at":0},"list":[{"at":1},{"at":0},[{"x":[{"at":0}]}],"element0"]}';
    expect(parse(file)).toEqual(JSON.parse(file));
  });

  it('is done soon with a file that was made to keep it busy', () => {
    const text = JSON.stringify({ list: [{}], note: `element${'#'.repeat(2_000_000)}` });
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  it('refuses what holds more beside its entries than any format does, and rests on the way', () => {
    const numbers = `[${'1,'.repeat(7_000_000)}1]`;
    expect(problemOf(numbers)).toBe('unknown-format');
    expect(problemOf(`{"note":"${'a'.repeat(12_000_000)}"}`)).toBe('unknown-format');
    expect(parseJson(numbers).next().done).toBe(false);
  });

  it('rests after every entry', () => {
    expect([...parseJson('{"records":[{"a":1},{"b":[{"c":2}]},{"d":3}]}')]).toHaveLength(3);
  });

  it('fails where JSON.parse fails', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('"', '{', ']', ',', '\\'), (text, at, extra) => {
        const broken = text.slice(0, at % (text.length + 1)) + extra + text.slice(at % (text.length + 1));
        let valid = true;
        try {
          JSON.parse(broken);
        } catch {
          valid = false;
        }
        expect(problemOf(broken)).toBe(valid ? 'none' : 'not-json');
      }),
    );
  });

  it.each(['[', '{"a":'])('refuses what nests too deep: %s', (open) => {
    expect(problemOf(open.repeat(100_000))).toBe('too-deep');
    expect(problemOf(`{"records":[{"a":${open.repeat(depthLimit)}`)).toBe('too-deep');
  });

  it('says that it is no JSON', () => {
    for (const text of ['', 'null,', '<html>', '{"a":1', "{'a':1}", '[{"a":1},]'])
      expect(problemOf(text)).toBe('not-json');
  });
});
