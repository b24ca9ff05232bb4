import { describe, expect, it } from 'vitest';
import { prepare } from '../prepare.ts';
import { encode } from './encode.ts';
import { TAGS } from './pos.ts';
import { beyondRelative, subjectOf } from './subject.ts';

const NAMES: readonly string[] = TAGS;

/** The subject found for the word between stars, or whom the word between bars stands for. Tags follow slashes. */
function subjectIn(tagged: string): string | undefined {
  const pairs = tagged.split(' ').map((pair) => pair.split('/'));
  const at = pairs.findIndex(([word]) => word?.startsWith('*'));
  const relative = pairs.findIndex(([word]) => word?.startsWith('|'));
  const text = pairs.map(([word]) => word?.replace(/[*|]/gu, '')).join(' ');
  const doc = prepare({ title: '', lang: 'en', text, paragraphs: [{ start: 0, end: text.length }] });
  expect(doc.tokens).toHaveLength(pairs.length);
  const tags = Uint8Array.from(pairs, ([, tag]) => NAMES.indexOf(tag ?? ''));
  const e = encode(doc);
  const cue = { role: 'cue', from: at, to: at + 1 } as const;
  const subject =
    relative < 0
      ? subjectOf(e, tags, cue)
      : beyondRelative(e, tags, { role: 'source', from: relative, to: relative + 1 }, cue);
  return subject && doc.text.slice(doc.tokens[subject.from]?.start, doc.tokens[subject.to - 1]?.end);
}

describe('subjectOf', () => {
  it('is the noun phrase before the nearest finite verb', () => {
    expect(subjectIn('The/DT mayor/NN spoke/VBD briefly/RB ,/, *warning*/VBG of/IN floods/NNS')).toBe(
      'The mayor',
    );
  });

  it('reaches over what stands between the subject and the cue', () => {
    expect(
      subjectIn('The/DT mayor/NN ,/, a/DT farmer/NN of/IN Ostriv/LOC ,/, *rejected*/VBD the/DT plan/NN'),
    ).toBe('The mayor');
    expect(subjectIn('In/IN a/DT letter/NN ,/, the/DT guild/NN on/IN Monday/NNP *rejected*/VBD it/PRP')).toBe(
      'the guild',
    );
  });

  it('follows the comma where the cue comes first', () => {
    expect(subjectIn('After/IN *blaming*/VBG the/DT rains/NNS ,/, the/DT mayor/NN left/VBD ./.')).toBe(
      'the mayor',
    );
  });

  it('is nobody where no noun phrase can be it', () => {
    expect(subjectIn('Then/RB *criticised*/VBN by/IN the/DT guild/NN ./.')).toBeUndefined();
  });
});

describe('beyondRelative', () => {
  it('is whom the pronoun stands for where the cue is outside its clause', () => {
    expect(
      subjectIn('The/DT mayor/NN ,/, |who|/WP owns/VBZ a/DT farm/NN ,/, *rejected*/VBD the/DT plan/NN'),
    ).toBe('The mayor');
  });

  it('is the pronoun where the cue is in its clause', () => {
    expect(subjectIn('The/DT mayor/NN ,/, |who|/WP often/RB *rejected*/VBD plans/NNS ,/, left/VBD')).toBe(
      'who',
    );
  });
});
