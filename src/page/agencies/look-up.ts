import { addressOf } from '../address.ts';
import type { Agency } from './agency.ts';
import { AGENCIES } from './all.generated.ts';

const BY_HOST = new Map(AGENCIES.flatMap((agency) => agency.hosts.map((host) => [host, agency] as const)));

/** The agency whose site an address belongs to; undefined for any other site. */
export function agencyOf(url: string | undefined): Agency | undefined {
  return agencyAt(addressOf(url)?.host ?? '');
}

/** The agency to whose site a host belongs. */
export function agencyAt(host: string): Agency | undefined {
  let own = host;
  while (own !== '') {
    const agency = BY_HOST.get(own);
    if (agency !== undefined) return agency;
    own = own.includes('.') ? own.slice(own.indexOf('.') + 1) : '';
  }
  return undefined;
}

/** The agency that a line of text names: "Interfax-Ukraine" alone in its line. */
export function agencyNamed(line: string): Agency | undefined {
  return BY_NAME.get(nameKey(line));
}

/** Whether `host` is `own` or one of its subdomains. */
export function isHostOf(host: string, own: string): boolean {
  return host === own || host.endsWith(`.${own}`);
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Of two agencies with one name the first. */
const BY_NAME = new Map(
  AGENCIES.toReversed().flatMap((agency) =>
    [agency.name, ...(agency.aliases ?? [])].map((name) => [nameKey(name), agency] as const),
  ),
);
