// Copies a choice of the pictures that the tests took to docs/screenshots, where the README shows them.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const chosen = [
  'hero',
  'popup-summary-en-light',
  'popup-quotations-uk-dark',
  'popup-countries-en-light',
  'options-en-light',
  'welcome-uk-light',
];
const from = '.wirelight/screenshots';
const to = 'docs/screenshots';

mkdirSync(to, { recursive: true });
for (const name of chosen) {
  const picture = join(from, `${name}.png`);
  if (!existsSync(picture)) {
    console.error(
      `${picture} is missing: take the pictures first with "npm run test:e2e -- --project chromium".`,
    );
    process.exitCode = 1;
    continue;
  }
  copyFileSync(picture, join(to, `${name}.png`));
}
