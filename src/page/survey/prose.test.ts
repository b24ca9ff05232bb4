import { describe, expect, it } from 'vitest';
import { endsSentence, weightOf } from './prose.ts';

describe('prose', () => {
  it.each(['버스는 월요일부터', '다리를 건넌다', '緑谷町は石橋の通行を'])(
    'of %s weigh twice their number of signs, wherever a space stands',
    (text) => {
      expect(weightOf(text)).toBeGreaterThan(1.8 * text.length);
    },
  );

  it.each(['Դա քար է։', 'यह तो बस पत्थर है।', 'إنه حجر.', '不过是石头。'])('end a sentence: %s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });
});
