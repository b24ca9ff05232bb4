import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDirective } from './text/directive.ts';
import { encodeDirective, textDirective, withDirective } from './text-fragment.ts';

const article = [
  'Port of Velmar opens - mayor',
  'The port will open on Monday, the mayor of Velmar, Olena Tarkova, said. "We will open on Monday," she said.',
  '"We will open on Monday," the harbour master said, too.',
  `The plan is long. ${'It has many parts that follow one another. '.repeat(12)}It ends here.`,
].join('\n\n');

const spanOf = (part: string, from = 0): { start: number; end: number } => {
  const start = article.indexOf(part, from);
  return { start, end: start + part.length };
};

describe('textDirective', () => {
  it('takes a short unique quotation whole', () => {
    expect(textDirective(article, spanOf('the mayor of Velmar'))).toEqual({ start: 'the mayor of Velmar' });
  });

  it('adds as little context as tells a quotation from its twin', () => {
    const quotation = '"We will open on Monday,"';
    const second = spanOf(quotation, article.indexOf(quotation) + 1);
    const directive = textDirective(article, second);
    expect(directive?.suffix).toBe('the');
    expect(directive && findDirective(article, directive)).toEqual(second);
  });

  it('names a long quotation by its edges', () => {
    const long = article.slice(article.indexOf('The plan'));
    const directive = textDirective(article, spanOf(long));
    expect(directive?.start).toBe('The plan is long.');
    expect(directive?.end).toBe('It ends here.');
  });

  it('reaches over several paragraphs', () => {
    const start = article.indexOf('The port will');
    const end = article.indexOf(' too.');
    const directive = textDirective(article, { start, end });
    expect(directive?.end).toBeDefined();
    expect(directive && findDirective(article, directive)).toEqual({ start, end });
  });

  it('grows to whole words, which is all a browser finds', () => {
    const { start } = spanOf('Olena');
    expect(textDirective(article, { start: start + 2, end: start + 9 })).toEqual({ start: 'Olena Tarkova' });
  });

  it('says so when there is nothing to find', () => {
    expect(textDirective(article, { start: 5, end: 5 })).toBeUndefined();
    expect(textDirective('twin\ntwin', { start: 5, end: 9 })).toEqual({ prefix: 'twin', start: 'twin' });
  });

  it('always resolves to the span that was asked for', () => {
    const word = fc.constantFrom(
      'порт',
      'Port',
      'a',
      '"b',
      'c",',
      '—',
      '100',
      "п'ять",
      'о́н',
      '(d)',
      '$5',
      'x-y',
    );
    const text = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (lines, a, b) => {
        const body = lines.map((line) => line.join(' ')).join('\n\n');
        const [start, end] = [a % body.length, b % body.length].sort((x, y) => x - y);
        if (start === undefined || end === undefined) return;
        const directive = textDirective(body, { start, end });
        if (directive === undefined) return;
        const found = findDirective(body, directive);
        expect(found && found.start <= start + 2 && found.end + 2 >= end).toBe(true);
      }),
    );
  });
});

describe('encodeDirective', () => {
  it('escapes what has a meaning in a directive', () => {
    expect(encodeDirective({ prefix: 'a-b', start: 'c, d & e', end: 'f(g)', suffix: 'ї' })).toBe(
      'text=a%2Db-,c%2C%20d%20%26%20e,f%28g%29,-%D1%97',
    );
  });
});

describe('withDirective', () => {
  it('keeps the page’s own fragment and drops a former directive', () => {
    expect(withDirective('https://velmar.example/a', { start: 'x' })).toBe(
      'https://velmar.example/a#:~:text=x',
    );
    expect(withDirective('https://velmar.example/a#top:~:text=old', { start: 'x' })).toBe(
      'https://velmar.example/a#top:~:text=x',
    );
  });
});
