import { describe, expect, it } from 'vitest';
import type { Tab } from '../support/harness.ts';
import { withBrowser } from '../support/stage.ts';

let welcome: Tab;

const stage = withBrowser();

const openWelcome = async () => {
  welcome = await stage.browser.openOwn('src/ui/welcome/index.html');
  await welcome.waitFor(() => document.querySelectorAll('.passage').length > 2, null);
};
const asks = () => document.querySelector('.welcome-grant .button-primary') !== null;

describe('the first page', () => {
  it('reads its sample with the engine and asks for nothing where nothing is missing', async () => {
    await openWelcome();
    expect(await welcome.evaluate(asks, null)).toBe(false);
    expect(await welcome.evaluate(() => [...CSS.highlights.keys()].length, null)).toBeGreaterThan(0);
    await welcome.close();
  });

  it('asks for the agencies’ sites where access is withheld, until it is given', async () => {
    await stage.browser.allowListed(false);
    await openWelcome();
    await welcome.waitFor(asks, null);
    await stage.browser.allowListed(true);
    await welcome.waitFor(() => document.querySelector('.welcome-grant .button-primary') === null, null);
  });
});
