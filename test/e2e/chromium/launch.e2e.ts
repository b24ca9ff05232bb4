import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { Chromium } from '../../../src/cli/chromium/chromium.ts';
import { findBrowser } from '../../../src/cli/setup/browsers.mjs';

it('a new browser is handed over once the welcome page is there, so that it covers no page that is shown', async () => {
  const chromium = await Chromium.launch({
    executablePath: findBrowser('chromium') ?? '',
    extension: resolve('dist/chrome'),
    headless: true,
  });
  try {
    const pages = chromium.context.pages().map((page) => page.url());
    expect(pages).toContain(chromium.address('src/ui/welcome/index.html'));
  } finally {
    await chromium.close();
  }
});
