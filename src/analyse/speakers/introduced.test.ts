import { describe, expect, it } from 'vitest';
import { articleOfLines } from '../../../test/support/article-of-lines.ts';
import { analyse } from '../analyse.ts';

/** Who says each quotation of plain paragraphs, by its first words. */
function heard(lang: string, ...lines: string[]): Record<string, string | undefined> {
  const { text, quotations, speakers } = {
    ...articleOfLines(lang, lines),
    ...analyse(articleOfLines(lang, lines)),
  };
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    quotations.map(({ start, speakerId }) => [
      text
        .slice(start)
        .replace(/^\P{L}+/u, '')
        .split(/\s+/u)
        .slice(0, 2)
        .join(' '),
      names.get(speakerId ?? ''),
    ]),
  );
}

const COLONEL = 'No deaths were reported, said Colonel Yevhen Danko, a spokesman for the rescuers.';

describe('whom the writer has just brought in', () => {
  it('is who "he" and "she" mean, by office or kinship', () => {
    const by = heard(
      'en',
      COLONEL,
      'The region’s governor has promised help. "Every family will be paid this week," he wrote on X.',
      'His wife said he was in poor health. "They will not let him see a doctor," she said.',
      'A spokesman for the port denied it. "Not a single crane is missing," he said.',
    );
    expect(by).toMatchObject({
      'Every family': 'The region’s governor',
      'They will': 'His wife',
      'Not a': 'A spokesman for the port',
    });
  });

  it('is not meant by a pronoun of the other gender', () => {
    const by = heard(
      'en',
      COLONEL,
      'The spokeswoman of the port was not there. "We have all that we need," he said.',
    );
    expect(by).toMatchObject({ 'We have': 'Yevhen Danko' });
  });

  it('says what is quoted right behind, where nothing else tells who does', () => {
    const by = heard(
      'en',
      '"It was like a train," said Hanna Koval, a retired teacher, on Monday.',
      COLONEL,
      'Koval is not convinced. "I have heard promises like that before. Ask me in a year."',
    );
    expect(by).toMatchObject({ 'I have': 'Hanna Koval' });
  });

  it('is who gave out the statement that goes on', () => {
    const by = heard(
      'en',
      'The court in Larno kept the former governor, Andrew Kazlas, in custody, the court said on Friday.',
      'In a statement read out by his lawyer, Kazlas called the case "an act of political revenge".',
      '"I have served this country for thirty years," the statement said.',
    );
    expect(by).toMatchObject({ 'I have': 'Andrew Kazlas' });
  });
});

describe('a quotation in the headline', () => {
  it('is that of whose words it repeats', () => {
    const lines = [
      '"We heard it before we saw it" - night on the river',
      'Water rose so fast that people climbed onto their roofs, residents and rescuers said.',
      '"We heard it before we saw it," said Hanna Koval, a retired teacher. "It was like a train."',
    ];
    const { quotations, speakers } = analyse(articleOfLines('en', lines));
    const names = new Map(speakers.map(({ id, name }) => [id, name]));
    expect(quotations.map(({ speakerId }) => names.get(speakerId ?? ''))).toEqual([
      'Hanna Koval',
      'residents and rescuers',
      'Hanna Koval',
    ]);
  });
});
