import { describe, expect, it } from 'vitest';
import { cleanText } from './text.ts';

describe('cleanText', () => {
  it.each(['گفت‌وگو می‌کند', 'क्‍ष और र्‍य', '👩‍🚒 came first'])(
    'leaves the joiners that %s is written with',
    (text) => {
      expect(cleanText(`  ${text}\n`)).toBe(text);
    },
  );

  it.each([
    ['Re\u00adkla\u200bme', 'Reklame'],
    ['Auf\u200clage', 'Auflage'],
    ['при\u200d\u200cчал', 'причал'],
    ['\u200d a \u200cb', 'a b'],
    ['\u202bسلام\u202c', 'سلام'],
  ])('drops from %j what nobody sees', (raw, text) => {
    expect(cleanText(raw)).toBe(text);
  });
});
