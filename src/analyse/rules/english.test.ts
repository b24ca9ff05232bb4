import { describe, expect, it } from 'vitest';
import { said } from '../../../test/support/said.ts';

describe('a cue right beside a quotation', () => {
  it('tells how it was said', () => {
    expect(said('en', '"It is not ours," laughed Ulla Vorn. "It never was."')).toEqual([
      'Ulla Vorn: "It is not ours," … "It never was."',
    ]);
    expect(said('en', '"It is not ours to take away," Ulla Vorn sighed.')).toEqual([
      'Ulla Vorn: "It is not ours to take away,"',
    ]);
    expect(said('en', 'The protesters chanted: "Shame on the whole council!"')).toEqual([
      'The protesters: "Shame on the whole council!"',
    ]);
  });

  it('tells it of no act that only has a title beside it', () => {
    expect(said('en', 'Ulla Vorn sang through the whole of the evening at the town hall.')).toEqual([]);
    expect(said('en', 'Ulla Vorn signed the treaty with the port on Monday morning.')).toEqual([]);
  });

  it('follows a question that a verb of claiming closes', () => {
    expect(
      said(
        'en',
        '"You give them every reason to close it," Karl Hoss said of the port.',
        '"Is it not clear that the port is too big to run?" Ulla Vorn demanded.',
      ),
    ).toEqual([
      'Karl Hoss: "You give them every reason to close it,"',
      'Ulla Vorn: "Is it not clear that the port is too big to run?"',
    ]);
  });

  it('has a speaker of its own inside a longer sentence', () => {
    expect(
      said(
        'en',
        'Ulla Vorn said fathers would not be covered, and when pressed on the reason, the mother of three replied, "The plan is there to help those who give birth."',
      ),
    ).toContain('the mother of three: "The plan is there to help those who give birth."');
    expect(
      said('en', 'The film has footage of Ulla Vorn saying, "The port is not ours to take away."'),
    ).toEqual(['Ulla Vorn: "The port is not ours to take away."']);
  });

  it('is a colon, behind a noun as behind a name', () => {
    expect(said('en', 'The mayor disagreed: “Haste would have cost the town more.”')).toEqual([
      'The mayor: “Haste would have cost the town more.”',
    ]);
    expect(said('en', 'The film uses footage of Ulla Vorn asking, "Why are we not ahead of them?"')).toEqual([
      'Ulla Vorn: "Why are we not ahead of them?"',
    ]);
  });
});
