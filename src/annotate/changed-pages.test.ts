import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, describe as group, it } from 'vitest';
import { anchorIn, describe, LEAST_SCORE } from './index.ts';

/**
 * Articles as they were when passages were clipped, and as their pages read later. `expect` names what became
 * of a passage: its new words, or null for an orphan; passages not named are still there, word for word.
 */
const schema = v.strictObject({
  about: v.string(),
  paragraphs: v.array(v.string()),
  passages: v.record(v.string(), v.string()),
  variants: v.array(
    v.strictObject({
      name: v.string(),
      edits: v.optional(v.array(v.tuple([v.string(), v.string()]))),
      text: v.optional(v.string()),
      expect: v.record(v.string(), v.nullable(v.string())),
    }),
  ),
});

const folder = new URL('../../test/fixtures/changed-pages/', import.meta.url);

for (const file of readdirSync(folder)) {
  const page = v.parse(schema, JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  const original = page.paragraphs.join('\n\n');

  group(`${page.about} (${file})`, () => {
    for (const variant of page.variants) {
      const changed = (variant.edits ?? []).reduce((text, [from, to]) => {
        expect(text, 'an edit that changes nothing').toContain(from);
        return text.replace(from, to);
      }, variant.text ?? original);
      const anchoring = anchorIn(changed);

      it.each(Object.entries(page.passages))(`${variant.name}: %s`, (name, words) => {
        const start = original.indexOf(words);
        const selectors = describe(original, { start, end: start + words.length });
        const placement = anchoring.place(selectors);
        const expected = name in variant.expect ? variant.expect[name] : words;
        if (expected === null) {
          expect(placement).toEqual({ state: 'orphan' });
          expect(anchoring.place(selectors, { loading: true })).toEqual({ state: 'pending' });
          return;
        }
        expect(placement.state === 'found' && changed.slice(placement.span.start, placement.span.end)).toBe(
          expected,
        );
        expect(placement.state === 'found' && placement.score).toBeGreaterThanOrEqual(LEAST_SCORE);
      });
    }
  });
}
