import { ChromiumHarness, withGranted } from './chromium.ts';
import { FirefoxHarness } from './firefox.ts';
import type { Harness, LaunchOptions } from './harness.ts';

/** The browser that this run of the shared tests is about. */
export function launch({ granted = [] }: LaunchOptions = {}): Promise<Harness> {
  if (process.env.WIRELIGHT_E2E === 'firefox') return FirefoxHarness.launch(granted);
  return granted.length === 0
    ? ChromiumHarness.launch()
    : ChromiumHarness.launch(undefined, withGranted(granted));
}
