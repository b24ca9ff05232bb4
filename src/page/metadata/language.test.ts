import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { languageOfText } from './language.ts';

const sentencesIn = (language: string): string[] =>
  readFileSync(`test/fixtures/countries/${language}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => line.split(' => ')[0] ?? '');

describe('the language of a text', () => {
  it.each([
    ['en', 'Kiwis voted early.'],
    ['en', 'Canadian ministers met in Lima.'],
    ['uk', 'Кремль відкинув пропозицію.'],
    ['uk', 'Окупований Крим.'],
    ['uk', 'Катар виступив посередником.'],
    ['ru', 'Кремль отверг предложение.'],
    ['ru', 'Госдума приняла закон.'],
    ['ru', 'На Банковой молчат.'],
    ['de', 'Der Minister sagte, dass die Regierung nicht von dem Plan abweicht.'],
    ['fr', 'Le ministre a dit que les négociations sont dans une phase difficile.'],
    ['pl', 'Rząd nie zgodził się na to, że granica jest zamknięta.'],
    ['bg', 'Министърът каза, че това не е добре за страната.'],
    ['be', 'Міністр сказаў, што ўрад не згодны.'],
  ])('is %s in “%s”', (language, text) => {
    expect(languageOfText(text)).toBe(language);
  });

  it('stays unknown in a text too short to tell', () => {
    expect(languageOfText('OK 79')).toBeUndefined();
  });

  test.each(['en', 'uk', 'ru'])('is told from a single sentence in %s, but for one in twenty', (language) => {
    const sentences = sentencesIn(language);
    const missed = sentences.filter((sentence) => languageOfText(sentence) !== language);
    expect(missed.length / sentences.length).toBeLessThan(0.05);
  });
});
