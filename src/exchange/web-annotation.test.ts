import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip } from '../../test/support/clip-arbitraries.ts';
import { clipWith } from '../../test/support/clips.ts';
import { englishWords, exportText } from './format.ts';
import { annotationOf, webAnnotation } from './web-annotation.ts';

const now = '2026-02-10T09:00:00.000Z';

/** What the W3C Web Annotation Data Model says must hold, for the terms that we use. */
const uri = {
  type: 'string',
  pattern: "^[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$",
};
const dateTime = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};
const offset = { type: 'integer', minimum: 0 };
const schema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'target', 'motivation', 'created', 'modified'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: uri,
    type: { const: 'Annotation' },
    motivation: { enum: ['commenting', 'highlighting', 'bookmarking'] },
    created: dateTime,
    modified: dateTime,
    generated: dateTime,
    generator: {
      type: 'object',
      required: ['id', 'type'],
      properties: { id: uri, type: { const: 'Software' } },
    },
    body: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type', 'value', 'purpose', 'format'],
        properties: { type: { const: 'TextualBody' }, value: { type: 'string' } },
        not: { required: ['source'] },
      },
    },
    target: {
      oneOf: [
        { type: 'object', required: ['id'], properties: { id: uri }, not: { required: ['selector'] } },
        {
          type: 'object',
          required: ['source', 'selector'],
          properties: {
            source: uri,
            selector: {
              type: 'array',
              minItems: 1,
              items: {
                oneOf: [
                  {
                    type: 'object',
                    required: ['type', 'exact'],
                    properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string' } },
                  },
                  {
                    type: 'object',
                    required: ['type', 'start', 'end'],
                    properties: { type: { const: 'TextPositionSelector' }, start: offset, end: offset },
                  },
                  {
                    type: 'object',
                    required: ['type', 'startSelector', 'endSelector'],
                    properties: { type: { const: 'RangeSelector' } },
                  },
                ],
              },
            },
          },
        },
      ],
    },
  },
};

describe('Web Annotations', () => {
  it('have the form that the W3C model asks for, whatever the clip holds', () => {
    const check = new Ajv({ strict: false }).compile(schema);
    fc.assert(
      fc.property(clip, (one) => {
        check(JSON.parse(JSON.stringify(annotationOf(one, now))));
        expect(check.errors).toBeNull();
      }),
    );
  });

  it('count positions in code points, with the words and their surroundings beside them', () => {
    const words = 'Порт 🚢 відкриють';
    const target = {
      source: 'https://agency.example/a',
      selectors: [
        { type: 'TextQuoteSelector', exact: words, prefix: 'мерка: ', suffix: ' в понеділок' },
        { type: 'TextPositionSelector', start: 12, end: 12 + [...words].length },
      ],
    } as const;
    expect(annotationOf(clipWith({ text: words, target }), now)).toMatchObject({
      target: { source: 'https://agency.example/a', selector: target.selectors },
    });
  });

  it('carry note, tags, speaker and countries as bodies that other tools understand', () => {
    const { body } = annotationOf(clipWith(), now);
    expect(body).toEqual([
      { type: 'TextualBody', purpose: 'commenting', value: 'Check the date.', format: 'text/markdown' },
      { type: 'TextualBody', purpose: 'tagging', value: 'ports', format: 'text/plain' },
      { type: 'TextualBody', purpose: 'tagging', value: 'to check', format: 'text/plain' },
      { type: 'TextualBody', purpose: 'identifying', value: 'Olena Tarkova', format: 'text/plain' },
      { type: 'TextualBody', purpose: 'classifying', value: 'UA', format: 'text/plain' },
    ]);
  });

  it('come as one collection with its page', () => {
    const library = {
      clips: [clipWith(), clipWith({ id: 'article-1:b' })],
      articles: [],
      tags: [],
      categories: [],
    };
    expect(
      JSON.parse(exportText(webAnnotation, library, { now, locale: 'en', words: englishWords })),
    ).toMatchObject({
      type: 'AnnotationCollection',
      total: 2,
      first: { type: 'AnnotationPage', items: [{ type: 'Annotation' }, { type: 'Annotation' }] },
    });
  });
});
