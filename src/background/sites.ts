import { browser } from '../browser/index.ts';
import type { SiteAccess } from '../model/index.ts';
import { changeSettings, readSettings } from '../settings/index.ts';

const detectorId = 'detector-on-chosen-sites';

/** The manifest is the one list of hosts where Wirelight runs by itself; files as paths in the extension. */
export function listedScript(): { matches: string[]; files: string[] } {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  // Firefox gives whole addresses and takes only paths.
  const files = (script?.js ?? []).map((file) => file.replace(browser.runtime.getURL(''), ''));
  return { matches: script?.matches ?? [], files };
}

/** Whether a host is one of the listed agencies' or below one. */
export function isListed(host: string): boolean {
  return listedScript().matches.some((pattern) => {
    const own = patternHost(pattern);
    return host === own || host.endsWith(`.${own}`);
  });
}

function patternHost(pattern: string): string {
  return pattern
    .replace(/^[^/]*:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/.*$/, '');
}

/** The match pattern of one host, over both protocols; as the interface asks for it. */
export function originsOf(host: string): string[] {
  return [`*://${host}/*`];
}

/** What the reader may do and has chosen at an address. */
export async function siteAt(address: string): Promise<SiteAccess> {
  const { hostname: host, protocol } = new URL(address);
  const { sitesOff, sitesOn } = await readSettings();
  const enabled = !sitesOff.includes(host);
  if (host === '') return { host, mode: 'once', enabled };
  const granted = await browser.permissions.contains({ origins: [`${protocol}//${host}/*`] });
  if (granted && isListed(host)) return { host, mode: 'listed', enabled };
  return { host, mode: granted && sitesOn.includes(host) ? 'opted-in' : 'once', enabled };
}

const without = (hosts: readonly string[], host: string) => hosts.filter((other) => other !== host);

/** The open tabs of a host, as far as the browser lets us see them. */
export async function tabsOn(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && URL.parse(url)?.hostname === host ? [id] : [],
  );
}

/** Always here. The interface has asked for the host's permission before. */
export async function chooseAlways(host: string): Promise<void> {
  await changeSettings(({ sitesOff, sitesOn }) => ({
    sitesOff: without(sitesOff, host),
    sitesOn: isListed(host) ? without(sitesOn, host) : [...without(sitesOn, host), host],
  }));
  await registerChosenSites();
}

/** Never here. A permission that was given for this site alone is given back. */
export async function chooseNever(host: string): Promise<void> {
  await changeSettings(({ sitesOff, sitesOn }) => ({
    sitesOff: [...without(sitesOff, host), host],
    sitesOn: without(sitesOn, host),
  }));
  await giveBack(host);
  await registerChosenSites();
}

/** As if nothing had ever been chosen for this site. */
export async function forgetSite(host: string): Promise<void> {
  await changeSettings(({ sitesOff, sitesOn }) => ({
    sitesOff: without(sitesOff, host),
    sitesOn: without(sitesOn, host),
  }));
  await giveBack(host);
  await registerChosenSites();
}

async function giveBack(host: string): Promise<void> {
  if (isListed(host)) return;
  const origins = originsOf(host);
  if (!(await browser.permissions.contains({ origins }))) return;
  await browser.permissions
    .remove({ origins })
    .catch((error: unknown) => console.warn('The permission could not be given back.', error));
}

let registering: Promise<void> = Promise.resolve();

/** Lets the detector run on the sites that the reader chose and granted, and on no others. One call at a time. */
export function registerChosenSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const { sitesOn } = await readSettings();
  const matches: string[] = [];
  for (const origin of sitesOn.flatMap(originsOf)) {
    if (await browser.permissions.contains({ origins: [origin] })) matches.push(origin);
  }
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [detectorId] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [detectorId] });
  if (matches.length === 0) return;
  const { files } = listedScript();
  await browser.scripting.registerContentScripts([
    { id: detectorId, js: files, matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
