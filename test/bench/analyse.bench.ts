import { bench, describe } from 'vitest';
import { analyse } from '../../src/analyse/index.ts';
import { withinReach } from '../../src/background/reach.ts';
import { articleOf } from './articles.ts';

/** Read the ratios, not the times: ten times the text should cost about ten times as much, and no more. */
describe('analysing by rules', () => {
  const one = articleOf(10);
  const ten = articleOf(100);
  bench('one article', () => {
    analyse(one);
  });
  bench('ten times as much text', () => {
    analyse(ten);
  });
});

describe('texts beyond reach', () => {
  const atReach = withinReach(articleOf(2000));
  const twice = articleOf(4000);
  bench('as long as is analysed', () => {
    analyse(atReach);
  });
  bench('twice as long, bounded', () => {
    analyse(withinReach(twice));
  });
});
