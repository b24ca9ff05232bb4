import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clip } from '../../model/index.ts';
import type { ImportReading } from './format.ts';
import { ImportProblem } from './problem.ts';
import { readImport } from './read.ts';

const now = '2026-02-10T09:00:00.000Z';

function run<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const read = (data: unknown): ImportReading => run(readImport(JSON.stringify(data), now));

const clipsOf = (data: unknown): Clip[] =>
  read(data).records.flatMap(({ type, value }) => (type === 'clip' ? [value] : []));

function problemOf(text: string): unknown {
  try {
    run(readImport(text, now));
  } catch (error) {
    if (error instanceof ImportProblem) return error.problem;
    throw error;
  }
  return undefined;
}

const address = 'https://agency.example/news/velmar-port';

const highlight = {
  id: 'a1',
  created: '2025-11-03T10:00:00.123456+00:00',
  updated: '2025-11-04T10:00:00.000000+00:00',
  uri: address,
  document: { title: ['Velmar port'] },
  text: 'Is that so?',
  tags: ['ports'],
  user: 'acct:reader@hypothes.is',
  target: [
    {
      source: address,
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/div[1]/p[2]',
          startOffset: 4,
          endContainer: '/div[1]/p[2]',
          endOffset: 20,
        },
        { type: 'TextPositionSelector', start: 100, end: 112 },
        { type: 'TextQuoteSelector', exact: 'порт 🚢 open', prefix: 'The ', suffix: ' on' },
        { type: 'PageSelector', index: 1 },
      ],
    },
  ],
};

const hypothesis = (...annotations: object[]): object => ({
  export_date: '2025-11-05T00:00:00.000Z',
  export_userid: 'acct:reader@hypothes.is',
  client_version: '1.1500.0',
  annotations,
});

describe('a Hypothesis export', () => {
  it('becomes clips with words, place, note, tags and dates', () => {
    const [clip] = clipsOf(hypothesis(highlight));
    expect(clip).toMatchObject({
      kind: 'selection',
      text: 'порт 🚢 open',
      note: 'Is that so?',
      tags: ['ports'],
      createdAt: '2025-11-03T10:00:00.123Z',
      updatedAt: '2025-11-04T10:00:00.000Z',
      article: { url: address, title: 'Velmar port' },
    });
    // 12 UTF-16 units are 11 code points.
    expect(clip?.target.selectors).toContainEqual({ type: 'TextPositionSelector', start: 100, end: 111 });
    expect(clip?.target.selectors).toContainEqual({
      type: 'RangeSelector',
      startSelector: { type: 'XPathSelector', value: '/div[1]/p[2]' },
      endSelector: { type: 'XPathSelector', value: '/div[1]/p[2]' },
      startOffset: 4,
      endOffset: 20,
    });
  });

  it('keeps page notes and puts replies under the note that they answer', () => {
    const page = { ...highlight, id: 'a2', target: [{ source: address }] };
    const reply = {
      ...highlight,
      id: 'a3',
      references: ['a1'],
      text: 'It is.',
      user: 'acct:editor@hypothes.is',
      target: [],
    };
    const [first, second] = clipsOf(hypothesis(highlight, page, reply));
    expect(first?.note).toBe('Is that so?\n\n> editor: It is.');
    expect(second).toMatchObject({ kind: 'article', text: 'Velmar port', note: 'Is that so?' });
  });

  it('says which entries it leaves out, and why, and takes the others', () => {
    const reading = read(
      hypothesis(
        { ...highlight, uri: 'javascript:alert(1)' },
        { ...highlight, references: ['elsewhere'] },
        { ...highlight, target: [{ selector: [{ type: 'TextPositionSelector', start: 1, end: 2 }] }] },
        { ...highlight, tags: 'ports' },
        highlight,
      ),
    );
    expect(reading.rejected.map(({ number, problem }) => [number, problem.code])).toEqual([
      [1, 'no-page'],
      [2, 'reply'],
      [3, 'no-quote'],
      [4, 'invalid'],
    ]);
    expect(reading.records).toHaveLength(1);
  });
});

describe('an Obsidian Web Clipper export', () => {
  const older = {
    url: address,
    title: 'Velmar port',
    highlights: [
      { text: 'The port will open', timestamp: '2025-11-03T10:00:00.000Z', notes: ['One.', 'Two.'] },
    ],
  };

  it('is read without records', () => {
    expect(clipsOf([older])[0]).toMatchObject({
      text: 'The port will open',
      note: 'One.\n\nTwo.',
      createdAt: '2025-11-03T10:00:00.000Z',
      article: { title: 'Velmar port' },
    });
  });

  it('takes the place from the records of newer versions', () => {
    const record = {
      id: '1762164000000',
      type: 'text',
      xpath: '/html/body/p[3]',
      content: '<p>The <b>port</b> will open</p>',
      startOffset: 0,
      endOffset: 18,
      textQuote: { exact: 'The port will open', prefix: 'x ', suffix: ' y' },
    };
    const [clip] = clipsOf([{ ...older, data: [record] }]);
    expect(clip?.target.selectors[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: 'The port will open',
      prefix: 'x ',
      suffix: ' y',
    });
    expect(clip?.target.selectors[1]).toMatchObject({ type: 'RangeSelector', startOffset: 0, endOffset: 18 });
    expect(clipsOf([{ url: address, data: [record] }])[0]).toMatchObject({
      text: 'The port will open',
      createdAt: '2025-11-03T10:00:00.000Z',
    });
  });

  it('turns exported HTML into text', () => {
    const text = '<div><p>One &amp; two&#x21;</p><script>alert(1)</script><p>Three</p></div>';
    expect(clipsOf([{ url: address, highlights: [{ text }] }])[0]?.text).toBe('One & two!\nThree');
  });
});

describe('Web Annotations of other tools', () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', value: 'ports', purpose: 'tagging' },
      { type: 'TextualBody', value: '<p>Is that <em>so</em>?</p>', format: 'text/html' },
    ],
    target: {
      source: address,
      selector: {
        type: 'FragmentSelector',
        value: 'p3',
        refinedBy: { type: 'TextQuoteSelector', exact: 'The port', suffix: ' will' },
      },
    },
  };

  it.each([
    ['one', annotation],
    ['a list', [annotation]],
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    [
      'a collection',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [annotation] } },
    ],
  ])('are read as %s', (_form, data) => {
    expect(clipsOf(data)).toMatchObject([
      { text: 'The port', note: 'Is that so?', tags: ['ports'], kind: 'selection' },
    ]);
  });

  it('keep a note on a page, and make a clip for each target', () => {
    const notes = clipsOf({
      ...annotation,
      body: undefined,
      bodyValue: 'Read.',
      target: [address, `${address}2`],
    });
    expect(notes.map(({ kind, note }) => [kind, note])).toEqual([
      ['article', 'Read.'],
      ['article', 'Read.'],
    ]);
  });

  it('are left out where they quote no words', () => {
    const data = {
      ...annotation,
      target: { source: address, selector: { type: 'CssSelector', value: 'p' } },
    };
    expect(read(data).rejected[0]?.problem).toEqual({ code: 'no-quote' });
  });
});

describe('a file that cannot be read', () => {
  it('is named for what it is', () => {
    expect(problemOf('Dear sirs')).toMatchObject({ code: 'not-json' });
    expect(problemOf('{"a":1}')).toEqual({ code: 'unknown-format' });
    expect(problemOf('[]')).toEqual({ code: 'unknown-format' });
    expect(problemOf('{"format":"wirelight-backup","version":2,"records":[]}')).toEqual({
      code: 'newer-version',
      version: 2,
    });
  });

  it('never throws anything but a problem, and never touches a prototype', () => {
    const key = fc.constantFrom(
      '__proto__',
      'constructor',
      'type',
      'records',
      'annotations',
      'target',
      'highlights',
      'url',
    );
    const seed = fc.constantFrom<unknown>(
      { format: 'wirelight-backup' },
      hypothesis(highlight),
      { type: 'Annotation' },
      [{ url: address }],
    );
    fc.assert(
      fc.property(seed, key, fc.jsonValue(), (base, name, value) => {
        const text = JSON.stringify(base).replace(/[}\]]$/u, '');
        const extra = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
        problemOf(
          Array.isArray(base)
            ? `${text},{"url":"${address}","highlights":[{${extra}}],${extra}}]`
            : `${text},${extra}}`,
        );
        expect(Object.prototype).not.toHaveProperty('polluted');
        expect(({} as Record<string, unknown>).type).toBeUndefined();
      }),
    );
    const polluting = `{"format":"wirelight-backup","version":1,"records":[{"type":"clip","__proto__":{"polluted":1},"value":{"__proto__":{"polluted":1}}}]}`;
    expect(problemOf(polluting)).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});
