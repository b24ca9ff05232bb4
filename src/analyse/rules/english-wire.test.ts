import { describe, expect, it } from 'vitest';
import { articleOfLines } from '../../../test/support/article-of-lines.ts';
import { said } from '../../../test/support/said.ts';
import { analyse } from '../analyse.ts';

describe('an English wire report', () => {
  it('gives a whole sentence to whom it was told by, whoever else says something in it', () => {
    expect(
      said(
        'en',
        'The Growers’ Union forecasts that exports may reach 23 million tonnes, its president Karl Hoss told the Coast Agency.',
        'The opposition expects the second vote no earlier than April, a source in the party told the agency.',
      ),
    ).toEqual([
      'Karl Hoss: The Growers’ Union forecasts that exports may reach 23 million tonnes',
      'a source in the party: The opposition expects the second vote no earlier than April',
    ]);
  });

  it('knows where the content begins behind whom it was told', () => {
    expect(
      said(
        'en',
        'The railway company told the agency it had put 400 cars into operation.',
        'Ulla Vorn told a hastily arranged news conference she was stepping down "for good".',
      ),
    ).toEqual([
      'The railway company: it had put 400 cars into operation',
      'Ulla Vorn: she was stepping down "for good"',
    ]);
  });

  it('joins what somebody is sure of with the quotation behind the colon', () => {
    expect(
      said('en', 'Karl Hoss is confident that prices will recover in May: "The buyers are all waiting."'),
    ).toEqual(['Karl Hoss: that prices will recover in May … "The buyers are all waiting."']);
  });

  it('ends a name before the verb behind it, and takes no verb for a speaker', () => {
    expect(
      said(
        'en',
        'Coast Guard chief Karl Hoss expressed concern about the cables, saying the damage "is no accident".',
        'The Coast Guard’s spokesperson for the north, Ulla Vorn, declined to comment but added that the search "goes on".',
      ).map((line) => line.split(':')[0]),
    ).toEqual(['Karl Hoss', 'Ulla Vorn']);
  });

  it('has two statements in one sentence', () => {
    expect(
      said('en', 'The north has promised more boats, Karl Hoss said, adding: "We expect the first in May."'),
    ).toEqual(['Karl Hoss: The north has promised more boats', 'Karl Hoss: "We expect the first in May."']);
  });

  it('may be reported by somebody, in the passive', () => {
    expect(
      said('en', 'As earlier reported by the Coast Guard, the ship lost two anchors overnight.'),
    ).toEqual(['Coast Guard: the ship lost two anchors overnight']);
  });

  it('gives a poll to its maker, under either name for it', () => {
    const by = said(
      'en',
      'Some 64% would vote for the bridge, according to a survey conducted by the Delta agency in May.',
      'Another 27% would vote against it, the poll showed.',
    ).map((line) => line.split(':')[0]);
    expect(by).toEqual(['Delta agency', 'Delta agency']);
  });

  it('takes no adjunct for what was said', () => {
    expect(said('en', 'At the same time, farmers complain about the shortage of cars.')).toEqual([]);
    expect(said('en', 'The rules come into force on publication, expected on Monday or Tuesday.')).toEqual(
      [],
    );
  });

  it('leaves the kind of text out of a quotation in the headline', () => {
    const title = 'Interview: "We are not asking for charity" - director of the port';
    const lines = [
      title,
      'Karl Hoss, the director of the port, spoke about boats, money and the long winter.',
    ];
    const article = articleOfLines('en', lines);
    const [quotation] = analyse(article).quotations;
    expect(article.text.slice(quotation?.start, quotation?.end)).toBe('"We are not asking for charity"');
  });

  it('gives a ministry’s data to the ministry', () => {
    const by = said(
      'en',
      'Exports fell by a tenth in May, according to the Ministry of Economy and Trade.',
      'According to the ministry’s data, 3.2 million tonnes of wheat were sold.',
    ).map((line) => line.split(':')[0]);
    expect(by).toEqual(['Ministry of Economy and Trade', 'Ministry of Economy and Trade']);
  });
});
