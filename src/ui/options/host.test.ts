import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostOf } from './host.ts';

it.each([
  ['news.example.org', 'news.example.org'],
  [' https://News.Example.org/a?b#c ', 'news.example.org'],
  ['новини.укр', 'xn--b1amarcd.xn--j1amh'],
  ['localhost:8080', 'localhost'],
  ['chrome://extensions', undefined],
  ['javascript:alert(1)', undefined],
  ['two words', undefined],
  ['', undefined],
])('what a reader writes as %s is the site %s', (written, host) => {
  expect(hostOf(written)).toBe(host);
});

it('takes anything without failing', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      expect(() => hostOf(written)).not.toThrow();
    }),
  );
});
