// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleText } from '../read/article-text.ts';
import { survey } from '../survey/survey.ts';
import { cleanText } from '../survey/text.ts';
import { createDomMap } from './dom-map.ts';

beforeEach(() => {
  document.body.replaceChildren();
});

function paragraph(...nodes: readonly (string | Node)[]): Element {
  const element = document.createElement('p');
  element.append(...nodes);
  return element;
}

function inline(tag: string, text: string): Element {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function mapped() {
  const text = articleText(undefined, survey(document.body).blocks);
  return { text: text.text, map: createDomMap(document, text) };
}

/** What a range shows a reader. */
function shown(ranges: readonly Range[]): string {
  return ranges.map((range) => cleanText(range.toString())).join('\n');
}

describe('a map of text to document', () => {
  it('finds a quotation across links, bold, comments, soft hyphens and shredded nodes', () => {
    const shredded = ['“We ', 'sh', 'all ', ' \n see'].map((piece) => document.createTextNode(piece));
    document.body.append(
      paragraph(
        ...shredded,
        inline('b', ' the'),
        document.createComment('x'),
        ' har\u00adbour, ',
        inline('a', 'then decide'),
        '.” She left.',
      ),
    );
    const { text, map } = mapped();
    const wanted = '“We shall see the harbour, then decide.”';
    const start = text.indexOf(wanted);
    expect(start).toBe(0);
    const [range] = map.ranges({ start, end: start + wanted.length });
    expect(cleanText(range?.toString() ?? '')).toBe(wanted);
  });

  it('reads a line break as a space and gives one range for each paragraph', () => {
    const first = paragraph('One line', document.createElement('br'), 'and the next.');
    document.body.append(first, paragraph('Second paragraph.'));
    const { text, map } = mapped();
    expect(text).toBe('One line and the next.\nSecond paragraph.');
    expect(map.ranges({ start: 4, end: text.length })).toHaveLength(2);
  });

  it('finds its place again when the page has rendered the same words anew', () => {
    document.body.append(paragraph('The council met on Monday.'), paragraph('It will meet again.'));
    const { text, map } = mapped();
    document.body.replaceChildren(
      paragraph('Late news.'),
      paragraph('The council ', inline('i', 'met'), ' on Monday.'),
      paragraph('It will meet again.'),
    );
    expect(shown(map.ranges({ start: 0, end: text.length }))).toBe(text);
  });

  it('asks only the nodes of the words it is asked about, so that a line without end freezes nothing', () => {
    const sentence = 'The council met on Monday.';
    const lines = Array.from({ length: 1000 }, () => [`${sentence} `, document.createElement('br')]).flat();
    document.body.append(paragraph(...lines));
    const { text, map } = mapped();
    map.ranges({ start: 0, end: 1 });
    const asked = vi.spyOn(Node.prototype, 'isConnected', 'get');
    for (let at = 0; at < 100; at++) {
      const start = text.indexOf(sentence, at * 200);
      expect(shown(map.ranges({ start, end: start + sentence.length }))).toBe(sentence);
    }
    expect(asked.mock.calls.length).toBeLessThan(2000);
    asked.mockRestore();
  });

  it('gives no range for words that are gone', () => {
    document.body.append(paragraph('The council met on Monday.'));
    const { text, map } = mapped();
    document.body.replaceChildren(paragraph('The council met on Tuesday.'));
    expect(map.ranges({ start: 0, end: text.length })).toEqual([]);
  });

  it('goes from offsets to the document and back, whatever the document', () => {
    const word = fc.stringMatching(/^[a-zА-я ,.\u00ad\n]{1,12}$/);
    const piece = fc.tuple(fc.constantFrom('', 'b', 'a', 'span', 'br', '#'), word);
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (paragraphs, a, b) => {
          document.body.replaceChildren(
            ...paragraphs.map((pieces) =>
              paragraph(
                ...pieces.map(([tag, text]) =>
                  tag === ''
                    ? text
                    : tag === '#'
                      ? document.createComment(text)
                      : inline(tag, tag === 'br' ? '' : text),
                ),
              ),
            ),
          );
          const { text, map } = mapped();
          if (text.length === 0) return;
          const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
          for (const range of map.ranges({ start, end })) {
            const from = map.offsetAt(range.startContainer, range.startOffset);
            const to = map.offsetAt(range.endContainer, range.endOffset);
            expect(from).toBeGreaterThanOrEqual(start);
            expect(to).toBeLessThanOrEqual(end);
            // A line break is a space in the text and nothing in a range's own string.
            const words = (said: string) => cleanText(said).replace(/\s/g, '');
            expect(words(range.toString())).toBe(words(text.slice(from, to)));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
