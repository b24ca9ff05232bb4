import { expect, it } from 'vitest';
import { explained } from '../../src/messages/explained.ts';
import { sources } from './sources.ts';

/** What no reader meets: mistakes of our own code, and what interfaces deal with themselves. */
const silent = ['forbidden', 'invalid', 'internal', 'unforeseen', 'stopped', 'cancelled', 'sample', 'sync'];

it('every failure that a reader may meet is explained in the language of the interface', () => {
  const code = /(?:new Refusal\(|failed\(|\bcode:)\s*'([a-z-]+)',\s*(?:message:)?\s*['`]/g;
  const codes = sources('src')
    .filter(({ path }) => !/\.test\.|\/testing\//.test(path) && !path.startsWith('src/exchange/'))
    .flatMap(({ text }) => [...text.matchAll(code)].map(([, found]) => found ?? ''));
  expect(codes).toContain('sync-login');
  const known: readonly string[] = [...Object.keys(explained), ...silent];
  expect(codes.filter((one) => !known.includes(one))).toEqual([]);
});
