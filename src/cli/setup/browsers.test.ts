import { spawnSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { provideBrowser } from './browsers.mjs';

it.each([
  ['chromium', 'WIRELIGHT_CHROMIUM'],
  ['firefox', 'WIRELIGHT_FIREFOX'],
] as const)('says what to do where the %s that is named is not there', (browser, variable) => {
  for (const path of ['/no/such/browser', import.meta.dirname]) {
    vi.stubEnv(variable, path);
    const said: string[] = [];
    expect(provideBrowser(browser, (line) => said.push(line))).toBeUndefined();
    expect(said).toEqual([expect.stringContaining(`${variable} is set to ${path}`)]);
    expect(said[0]).toMatch(/Unset it .* or set it to/);
  }
  vi.unstubAllEnvs();
});

it('npm start ends there with these words alone', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/start.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, WIRELIGHT_CHROMIUM: '/no/such/browser' },
  });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('/no/such/browser')]);
});
