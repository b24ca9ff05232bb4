import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, loadTagger } from '../../analyse/index.ts';
import { articleOf } from './article-of.ts';
import { SAMPLES } from './articles.ts';

describe.each(SAMPLES)('the sample article in $lang', (sample) => {
  const article = articleOf(sample);
  const analysis = analyse(article);

  it('shows somebody’s own words and somebody’s reported words', () => {
    const kinds = new Set(analysis.quotations.map(({ kind }) => kind));
    expect(kinds).toContain('direct');
    expect(kinds).toContain('indirect');
  });

  it('shows more than one speaker, the director first', () => {
    expect(analysis.speakers.length).toBeGreaterThan(1);
    expect(analysis.speakers[0]?.name).toMatch(/Marchuk|Марчук/);
  });

  it('names the countries that it mentions', () => {
    const codes = analysis.countries.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['PL', 'RO', 'TR']));
    expect(['PL', 'RO', 'TR', 'UA']).toEqual(expect.arrayContaining(codes));
  });

  it('makes claims', () => {
    expect(analysis.claims.length).toBeGreaterThan(1);
  });
});

it('the English sample shows the right speakers with the trained model, as readers meet it', () => {
  const weights = new URL('../../analyse/tagger/weights/attribution.en.bin', import.meta.url);
  const [english] = SAMPLES;
  if (!english) throw new Error('There is no English sample');
  const { quotations, speakers } = analyse(articleOf(english), { tagger: loadTagger(readFileSync(weights)) });
  const by = quotations.map(({ speakerId }) => speakers.find(({ id }) => id === speakerId)?.name);
  expect(new Set(by)).toEqual(new Set(['Olena Marchuk', 'Turkish Ministry of Transport', 'Andriy Bilous']));
});
