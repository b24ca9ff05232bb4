import type { Agency } from '../agencies/index.ts';
import { agencyNamed } from '../agencies/look-up.ts';
import { findDate } from './date/parse.ts';

/** How many lines above the headline an agency's head has at most. */
const ABOVE = 6;
const BELOW = 3;

/**
 * The agency that a page's own head names: alone in a line above the headline, or beside the time on either side
 * of it. A name alone below the headline may be a picture's credit.
 */
export function namedAgency(lines: readonly string[], headline: number): Agency | undefined {
  if (headline < 0) return undefined;
  const above = lines.slice(Math.max(0, headline - ABOVE), headline).reverse();
  const below = lines.slice(headline + 1, headline + 1 + BELOW);
  for (const line of above) {
    const agency = agencyNamed(line) ?? besideTime(line);
    if (agency !== undefined) return agency;
  }
  return below.map(besideTime).find((agency) => agency !== undefined);
}

/** "13:48 29.01.2026 | Interfax-Ukraine" */
function besideTime(line: string): Agency | undefined {
  const date = line.length > 90 ? undefined : findDate(line, { zone: 'UTC' });
  return date === undefined ? undefined : agencyNamed(line.slice(0, date.start) + line.slice(date.end));
}
