import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDocument } from './document.ts';
import { type Migration, migrations } from './migrations.ts';

const stored = v.array(
  v.looseObject({
    _id: v.string(),
    type: v.string(),
    schema: v.number(),
    value: v.looseObject({ id: v.string() }),
  }),
);

function frozen(version: number) {
  const file = new URL(`../../../test/fixtures/stored-records/v${version}/documents.json`, import.meta.url);
  return v.parse(stored, JSON.parse(readFileSync(file, 'utf8')));
}

const today = migrations.length + 1;

describe('documents of every version', () => {
  it('are frozen, one folder a version', () => {
    const folder = new URL('../../../test/fixtures/stored-records/', import.meta.url);
    const versions = Array.from({ length: today }, (_, index) => `v${index + 1}`);
    expect(readdirSync(folder).sort()).toEqual(versions.sort());
  });

  for (let version = 1; version <= today; version++) {
    it(`of version ${version} are all read`, () => {
      const documents = frozen(version);
      expect(new Set(documents.map(({ type }) => type))).toEqual(
        new Set(['clip', 'article', 'tag', 'category']),
      );
      for (const { _id, ...document } of documents) {
        expect(document.schema).toBe(version);
        expect(readDocument(_id, document)).toMatchObject({
          ok: true,
          record: { value: { id: document.value.id } },
        });
      }
    });
  }

  it('of today are read as they were written, down to the last field', () => {
    for (const { _id, type, value, schema } of frozen(today)) {
      expect(readDocument(_id, { type, schema, value })).toEqual({ ok: true, record: { type, value } });
    }
  });
});

describe('migrations', () => {
  /** As if version 2 had come to write notes in capitals, and version 3 to end them with a full stop. */
  const capitals: Migration = (value, type) =>
    type === 'clip' ? { ...value, note: String(value.note).toUpperCase() } : value;
  const fullStop: Migration = (value, type) =>
    type === 'clip' ? { ...value, note: `${value.note}.` } : value;
  const [first] = frozen(1).filter(({ value }) => value.note !== undefined && value.note !== '');

  it('take an old document through every step after its version, in order', () => {
    const note = String(first?.value.note);
    const read = (schema: number) =>
      readDocument(first?._id ?? '', { ...first, schema }, [capitals, fullStop]);
    expect(read(1)).toMatchObject({ ok: true, record: { value: { note: `${note.toUpperCase()}.` } } });
    expect(read(2)).toMatchObject({ ok: true, record: { value: { note: `${note}.` } } });
    expect(read(3)).toMatchObject({ ok: true, record: { value: { note } } });
  });

  it('leave other types alone', () => {
    for (const { _id, ...document } of frozen(1).filter(({ type }) => type !== 'clip')) {
      expect(readDocument(_id, document, [capitals, fullStop])).toMatchObject({ ok: true });
    }
  });

  it('that fail set the document aside with the reason', () => {
    const broken: Migration = () => {
      throw new Error('no such field');
    };
    expect(readDocument(first?._id ?? '', first, [broken])).toEqual({
      ok: false,
      reason: 'Cannot be brought from version 1 to 2: no such field',
    });
  });
});
