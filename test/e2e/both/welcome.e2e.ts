import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Harness, Tab } from '../support/harness.ts';
import { launch } from '../support/launch.ts';

let browser: Harness;
let welcome: Tab;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  expect(await browser.errors()).toEqual([]);
  await browser.close();
});

const openWelcome = async () => {
  welcome = await browser.openOwn('src/ui/welcome/index.html');
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
    await browser.allowListed(false);
    await openWelcome();
    await welcome.waitFor(asks, null);
    await browser.allowListed(true);
    await welcome.waitFor(() => document.querySelector('.welcome-grant .button-primary') === null, null);
  });
});
