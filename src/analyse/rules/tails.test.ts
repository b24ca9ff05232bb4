import { describe, expect, it } from 'vitest';
import { said } from '../../../test/support/said.ts';

describe('"as somebody put it"', () => {
  it('tells who speaks', () => {
    expect(said('en', 'The harbour was, as Mayor Ulla Vorn put it, "a museum of rust".')).toEqual([
      'Ulla Vorn: "a museum of rust"',
    ]);
    expect(said('en', 'As Mayor Ulla Vorn put it, the old quay is "a museum of rust".')).toEqual([
      'Ulla Vorn: the old quay is "a museum of rust"',
    ]);
    expect(
      said('en', 'Freight rates will keep falling, as Chief Executive Peter Lanz put it on Tuesday.'),
    ).toEqual(['Peter Lanz: Freight rates will keep falling']);
  });

  it('is an aside of who speaks already', () => {
    expect(
      said('en', '"We have no bolts left," or, as he put it, "we are running on prayers," Ulla Vorn said.'),
    ).toEqual(['Ulla Vorn: "We have no bolts left," or, as he put it, "we are running on prayers,"']);
  });
});

describe('"as somebody urged" behind what another says', () => {
  it('is no part of it', () => {
    expect(
      said(
        'en',
        'Mayor Ulla Vorn said the ferries would run again by May, as engineer Peter Lanz urged in his report.',
      ),
    ).toEqual(['Ulla Vorn: the ferries would run again by May']);
  });
});

describe('an event that is told something', () => {
  it('does not speak, and is no content', () => {
    expect(
      said('en', 'Chief Executive Peter Lanz told an earnings call that sales would fall by a tenth.'),
    ).toEqual(['Peter Lanz: that sales would fall by a tenth']);
    expect(
      said('en', 'Demand for steel remains weak, Chief Executive Peter Lanz told an earnings call.'),
    ).toEqual(['Peter Lanz: Demand for steel remains weak']);
    expect(said('en', 'Mayor Ulla Vorn told a conference in Vienna the lock would be safe by June.')).toEqual(
      ['Ulla Vorn: the lock would be safe by June'],
    );
  });
});

describe('"according to" at the end of a sentence with another verb of saying', () => {
  it('has told all that stands before it', () => {
    expect(
      said('en', 'Lanz told investigators that he had signed nothing, according to court papers.'),
    ).toEqual(['court papers: Lanz told investigators that he had signed nothing']);
    expect(said('uk', 'Міністерство очікує дефіциту на рівні 3%, за словами двох депутатів.')).toEqual([
      'двох депутатів: Міністерство очікує дефіциту на рівні 3%',
    ]);
  });

  it('is no part of what stands in marks', () => {
    expect(said('en', 'Managers feared "a slow collapse" of the pier, according to the indictment.')).toEqual(
      ['Managers: "a slow collapse" of the pier'],
    );
  });

  it('names the paper, not who has seen it', () => {
    expect(
      said(
        'en',
        'The ministry expects the deficit to reach 3%, according to documents seen by Harbour News.',
      ),
    ).toEqual(['documents: The ministry expects the deficit to reach 3%']);
    expect(
      said('en', 'According to documents seen by Harbour News, the bank hid its losses for a year.'),
    ).toEqual(['documents: the bank hid its losses for a year']);
    expect(
      said('en', 'According to a survey published on Monday, most drivers would pay for the bridge.'),
    ).toEqual(['a survey: most drivers would pay for the bridge']);
    expect(
      said('ru', 'Банк планирует закрыть 40 отделений, согласно документу, с которым ознакомился Reuters.'),
    ).toEqual(['документ: Банк планирует закрыть 40 отделений']);
  });
});
