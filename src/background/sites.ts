import { browser } from '../browser/index.ts';
import { askPage } from '../messages/index.ts';
import type { SiteAccess } from '../model/index.ts';
import { changeSettings, readSettings, takeSiteWish } from '../settings/index.ts';

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

/**
 * The match patterns of one host, as the interfaces ask for it. Browsers tell of what they gave in the same form:
 * to Chrome, a host given for each protocol is not given for "*:".
 */
export function originsOf(host: string): string[] {
  return [`https://${host}/*`, `http://${host}/*`];
}

/** Those of a host's patterns that the reader has granted. */
async function grantedOf(host: string): Promise<string[]> {
  const granted: string[] = [];
  for (const origin of originsOf(host)) {
    if (await browser.permissions.contains({ origins: [origin] })) granted.push(origin);
  }
  return granted;
}

/** What the reader may do and has chosen at an address. */
export async function siteAt(address: string): Promise<SiteAccess> {
  const { hostname: host, protocol } = new URL(address);
  const [{ sitesOff, sitesOn }, granted] = await Promise.all([
    readSettings(),
    host !== '' && browser.permissions.contains({ origins: [`${protocol}//${host}/*`] }),
  ]);
  const enabled = !sitesOff.includes(host);
  if (granted && isListed(host)) return { host, mode: 'listed', enabled };
  return { host, mode: granted && sitesOn.includes(host) ? 'opted-in' : 'once', enabled };
}

const without = (hosts: readonly string[], host: string) => hosts.filter((other) => other !== host);

/** The open tabs of a host, as far as the browser lets us see them. */
async function tabsOn(host: string): Promise<number[]> {
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

/** Always on the site that the reader wished for, once the browser has the reader's yes. */
export async function fulfilWish(): Promise<void> {
  const host = await takeSiteWish();
  if (host === undefined) return;
  if ((await grantedOf(host)).length > 0) await chooseAlways(host);
}

/** Never here, and no longer in what is open. A permission that was given for this site alone is given back. */
export async function chooseNever(host: string): Promise<void> {
  await changeSettings(({ sitesOff, sitesOn }) => ({
    sitesOff: [...without(sitesOff, host), host],
    sitesOn: without(sitesOn, host),
  }));
  // Not before the choice is kept: a reader that is still to start reads it, one that runs hears this. Not after the
  // permission is gone: the sight of the tabs goes with it.
  const tabs = await tabsOn(host);
  await Promise.all(tabs.map((tab) => askPage(tab, 'page/stop', {})));
  await takeSiteWish();
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
  const origins = await grantedOf(host);
  if (origins.length === 0) return;
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
  const matches = (await Promise.all(sitesOn.map(grantedOf))).flat();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [detectorId] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [detectorId] });
  if (matches.length === 0) return;
  const { files } = listedScript();
  await browser.scripting.registerContentScripts([
    { id: detectorId, js: files, matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
