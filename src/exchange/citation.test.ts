import { describe, expect, it } from 'vitest';
import { articleWith, clipWith } from '../../test/support/clips.ts';
import { citationOf } from './citation.ts';
import { englishWords } from './format.ts';

const options = { now: '2026-02-10T09:00:00.000Z', locale: 'en-GB', words: englishWords };

describe('citationOf', () => {
  it('names words, speaker, title, agency, date, place and day of access', () => {
    expect(citationOf(clipWith(), options)).toBe(
      [
        '"The port will open on Monday," — Olena Tarkova, the mayor of Velmar',
        'Velmar port to open on Monday - mayor. Interfax-Velmar. 2 February 2026. https://agency.example/news/velmar-port#:~:text=%22The%20port%20will%20open%20on%20Monday%2C%22 (accessed 3 February 2026)',
      ].join('\n'),
    );
  });

  it('names the authors before the title', () => {
    const clip = clipWith({ article: articleWith({ byline: ['Ines Quay', 'Tom Vale'] }) });
    expect(citationOf(clip, options)).toContain(
      '\nInes Quay, Tom Vale. Velmar port to open on Monday - mayor. ',
    );
  });

  it('puts marks around words that have none, as the language does', () => {
    const clip = clipWith({ text: 'порт відкриють', article: articleWith({ lang: 'uk' }) });
    expect(citationOf(clip, options)).toContain('«порт відкриють»');
  });

  it('cites a whole article without words', () => {
    const { speaker: _, ...clip } = clipWith({ kind: 'article' });
    expect(citationOf(clip, options)).toBe(
      'Velmar port to open on Monday - mayor. Interfax-Velmar. 2 February 2026. https://agency.example/news/velmar-port (accessed 3 February 2026)',
    );
  });

  it('cites what the reader corrected', () => {
    expect(citationOf(clipWith({ corrections: { speaker: 'unknown' } }), options)).not.toContain('Tarkova');
  });
});
