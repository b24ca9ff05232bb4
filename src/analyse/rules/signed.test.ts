import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/index.ts';
import { prepare } from '../prepare.ts';
import { signedQuotations } from './signed.ts';

function signedIn(...lines: string[]) {
  const text = lines.join('\n');
  const paragraphs = lines.map((line) => ({
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
  }));
  const article: Article = { title: '', lang: 'en', text, paragraphs };
  return signedQuotations(prepare(article)).map(({ content, source, cue }) =>
    [...content, cue, source].map((span) => (span ? text.slice(span.start, span.end) : undefined)),
  );
}

describe('signedQuotations', () => {
  it('reads the name behind the dash as the speaker', () => {
    expect(
      signedIn('“We have nothing to hide.” — Olha Teslenko', '"It was late." -- Marko Hrin, Lviv.'),
    ).toEqual([
      ['“We have nothing to hide.”', '—', 'Olha Teslenko'],
      ['"It was late."', '--', 'Marko Hrin'],
    ]);
  });

  it('reads a name with initials', () => {
    expect(signedIn('"It was late." — Julia A. Marten.', '"We wait." — Oskar P. Quint')).toEqual([
      ['"It was late."', '—', 'Julia A. Marten'],
      ['"We wait."', '—', 'Oskar P. Quint'],
    ]);
  });

  it('reads a signature that stands alone in the next paragraph', () => {
    expect(signedIn('"We have nothing to hide."', '- Teslenko.', '"It was late."', 'Hrin left.')).toEqual([
      ['"We have nothing to hide."', '-', 'Teslenko'],
    ]);
  });

  it('leaves paragraphs alone in which something else follows the dash', () => {
    expect(
      signedIn('"We wait" - this is what he said then and there.', '"We wait" - He left. Then came back.'),
    ).toEqual([]);
    expect(signedIn('He said: "We wait" — Olha Teslenko')).toEqual([]);
  });
});
