import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/index.ts';
import { prepare } from '../prepare.ts';
import { said } from '../said.ts';
import { transcribedTurns } from './transcript.ts';

function turnsIn(...lines: string[]) {
  const text = lines.join('\n');
  let at = 0;
  const paragraphs = lines.map((line) => {
    const start = text.indexOf(line, at);
    at = start + line.length;
    return { start, end: at };
  });
  const article: Article = { title: '', lang: 'en', text, paragraphs };
  return said(text, transcribedTurns(prepare(article))).map(({ source, content }) =>
    [source, ...content].map((span) => (span ? text.slice(span.start, span.end) : undefined)),
  );
}

describe('transcribedTurns', () => {
  it('gives each turn of a printed conversation to the name before the colon', () => {
    expect(
      turnsIn(
        'The minister spoke to the channel on Friday.',
        'MARTA HRYN: Is the bridge safe?',
        'OLEH STETSIV: It is, and it will be.',
        'HRYN: Who checked it?',
        'This was not the first such question.',
      ),
    ).toEqual([
      ['MARTA HRYN', 'Is the bridge safe?'],
      ['OLEH STETSIV', 'It is, and it will be.'],
      ['HRYN', 'Who checked it?'],
    ]);
  });

  it('goes on with a quoted turn in the next paragraph, without what happened meanwhile', () => {
    expect(
      turnsIn(
        '"HRYN: Is the bridge safe?',
        '"STETSIV: It is.',
        '"(LAUGHTER.)',
        '"And it will be.',
        '"HRYN: Thank you."',
        'The talk ended here.',
      ),
    ).toEqual([
      ['HRYN', 'Is the bridge safe?'],
      ['STETSIV', 'It is.', '"And it will be.'],
      ['HRYN', 'Thank you."'],
    ]);
  });

  it('takes no notice in capitals for a speaker', () => {
    expect(turnsIn('UPDATE: The bridge is open.', 'WATCH: How it was built.', 'READ: Its story.')).toEqual(
      [],
    );
    expect(turnsIn('UPDATE: It is open.', 'UPDATE: It is shut.', 'UPDATE: It is open again.')).toEqual([]);
  });
});
