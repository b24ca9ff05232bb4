import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGENCIES } from './all.generated.ts';
import { agencyOf } from './look-up.ts';

const OTHERS = new Set(['agency', 'index', 'look-up', 'all.generated', 'agencies.test']);

describe('agencies', () => {
  it('are all known (after adding a file: npm run agencies)', () => {
    const files = readdirSync(new URL('.', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
    expect(AGENCIES.map(({ id }) => id).sort()).toEqual(files.filter((file) => !OTHERS.has(file)).sort());
  });

  it.each(AGENCIES.map((agency) => [agency.id, agency] as const))(
    '%s knows its own addresses',
    (_, agency) => {
      const isOther = (url: string) =>
        agency.paths.other?.some((path) => new RegExp(path).test(new URL(url).pathname));
      for (const url of [...agency.tests.article, ...agency.tests.other]) expect(agencyOf(url)).toBe(agency);
      for (const url of agency.tests.article) expect(isOther(url)).not.toBe(true);
      for (const url of agency.tests.other) expect(isOther(url)).toBe(true);
    },
  );

  it('do not answer for a host that only ends alike', () => {
    expect(agencyOf('https://notinterfax.com.ua/news/general/1.html')).toBeUndefined();
    expect(agencyOf('about:blank')).toBeUndefined();
  });
});
