import { describe, expect, it } from 'vitest';
import { decoded } from './entities.ts';

describe('titles that are escaped twice', () => {
  it.each([
    ['Hafen soll F&auml;hren zerst&ouml;ren', 'Hafen soll Fähren zerstören'],
    ['&quot;Nie wieder&quot; &ndash; sagt der Rat', '"Nie wieder" – sagt der Rat'],
    ['Gro&szlig;e &Uuml;berfahrt &amp; zur&#252;ck', 'Große Überfahrt & zurück'],
    ['It&#x2019;s <b>open</b>', 'It’s open'],
  ])('read as they are meant: %s', (written, meant) => {
    expect(decoded(written)).toBe(meant);
  });

  it('keep what is no entity', () => {
    expect(decoded('R&D; Fish &chips; &#9999999;')).toBe('R&D; Fish &chips; &#9999999;');
  });
});
