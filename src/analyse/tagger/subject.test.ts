import { describe, expect, it } from 'vitest';
import { prepare } from '../prepare.ts';
import { encode } from './encode.ts';
import { TAGS } from './pos.ts';
import { subjectOf } from './subject.ts';

const NAMES: readonly string[] = TAGS;

/** The subject found for the word between stars; each word carries its tag behind a slash. */
function subjectIn(tagged: string): string | undefined {
  const pairs = tagged.split(' ').map((pair) => pair.split('/'));
  const at = pairs.findIndex(([word]) => word?.startsWith('*'));
  const text = pairs.map(([word]) => word?.replaceAll('*', '')).join(' ');
  const doc = prepare({ title: '', lang: 'en', text, paragraphs: [{ start: 0, end: text.length }] });
  expect(doc.tokens).toHaveLength(pairs.length);
  const tags = Uint8Array.from(pairs, ([, tag]) => NAMES.indexOf(tag ?? ''));
  const subject = subjectOf(encode(doc), tags, { role: 'cue', from: at, to: at + 1 });
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
