import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse/index.ts';
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
