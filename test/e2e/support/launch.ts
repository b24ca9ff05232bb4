import { ChromiumHarness } from './chromium.ts';
import { FirefoxHarness } from './firefox.ts';
import type { Harness } from './harness.ts';

/** The browser that this run of the shared tests is about. */
export function launch(): Promise<Harness> {
  return process.env.WIRELIGHT_E2E === 'firefox' ? FirefoxHarness.launch() : ChromiumHarness.launch();
}
