import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';

function claims(lang: string, text: string): { line: string; why: readonly string[] }[] {
  const found = analyse({ title: '', text, lang, paragraphs: [{ start: 0, end: text.length }] }).claims;
  return found.map(({ start, end, why }) => ({ line: text.slice(start, end), why }));
}

describe('claims', () => {
  it('keep a "That" that points at something', () => {
    const [claim] = claims('en', '"That has to change before the first pylon stands," the mayor said.');
    expect(claim?.line).toBe('That has to change before the first pylon stands');
  });

  it('lose the conjunction of an indirect quotation', () => {
    const [claim] = claims('en', 'The mayor said that the bridge has to change before winter.');
    expect(claim?.line).toBe('the bridge has to change before winter');
  });

  it('are whole where a cue cuts the sentence in two', () => {
    const [claim] = claims('en', '"The bridge is old," the mayor said, "and the town has no money for it."');
    expect(claim?.line).toContain('The bridge is old');
    expect(claim?.line).toContain('and the town has no money for it');
  });

  it('are no questions', () => {
    expect(claims('uk', 'Депутат запитав, чи планує уряд купувати газ у сусідів.')).toEqual([]);
  });

  it('are commitments only where somebody commits himself', () => {
    const why = (lang: string, text: string): boolean =>
      claims(lang, text).some((claim) => claim.why.includes('commitment'));
    expect(why('ru', 'Министр сказал, что страна не получала ответа на письмо соседей.')).toBe(false);
    expect(
      why('en', '"They do not have a real understanding of the plan for the bridge," the mayor said.'),
    ).toBe(false);
    expect(why('ru', 'Министр сказал, что правительство намерено построить мост через реку.')).toBe(true);
    expect(why('uk', 'Міністр сказав, що уряд планує збудувати міст через річку.')).toBe(true);
    expect(why('en', '"We will build the bridge across the river," the mayor said.')).toBe(true);
  });

  it('hold what the other side says, however short', () => {
    const text =
      'Союз ухвалить пакет до 15 грудня, заявив міністр Любим Цвіркун. "До списку увійдуть 14 банків, 3 порти і 20 суден", - сказав він. ' +
      'Він додав, що переговори триватимуть до 20 березня. Представник Лугова Тарас Вовчик зазначив, що Лугів не підтримає заборону.';
    expect(claims('uk', text).map(({ line }) => line)).toContain('Лугів не підтримає заборону');
  });

  it('put what was decided before what somebody once told the speaker', () => {
    const text =
      '"They told me in May: \'You will have the money by winter,\'" the rector said. The rector added that the school would close on December 1.';
    expect(claims('en', text)[0]?.line).toBe('the school would close on December 1');
  });

  it('are no things that somebody denied or spoke about', () => {
    const text =
      'The mayor denied the accusation of the harbour firm. The mayor said the quay was safe. The rector spoke about the price of coal.';
    expect(claims('en', text)[0]?.line).toBe('the quay was safe');
    const [first] = claims(
      'ru',
      'Директор рассказал о ценах на 2027 год. Директор заявил, что зерна хватит до июля.',
    );
    expect(first?.line).toBe('зерна хватит до июля');
  });
});
