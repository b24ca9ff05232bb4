import { readFileSync } from 'node:fs';

/** One of the pages in test/fixtures/site. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/site/${name}`, import.meta.url), 'utf8');
}

/** A listed agency's site: Wirelight runs there by itself. */
export const agency = 'https://en.interfax.com.ua';
export const articleUrl = `${agency}/news/economic/9000101.html`;
export const listUrl = `${agency}/news/economic.html`;
/** A site that nobody listed. */
export const elsewhere = 'https://ostra-herald.example';
