import * as v from 'valibot';
import { browser } from '../browser/index.ts';
import { askPage } from '../messages/index.ts';
import { pageReportSchema } from '../messages/schemas.ts';
import type { PageReport, PageState, SiteAccess } from '../model/index.ts';
import { correctedAnalysisOf } from './corrected-analysis.ts';
import { type Brought, bringReader } from './reader.ts';
import { siteAt } from './sites.ts';
import { unsupportedAddress } from './unsupported.ts';

/**
 * The state of a tab. The reader in the page is the one who knows it; where there is none yet and we may, it
 * is brought in. Nothing about tabs is kept here, so nothing can be out of date.
 */
export async function pageState(tabId: number): Promise<PageState> {
  // A popup waits for this: the page is asked while the browser is asked what may be done there.
  const [open, answer] = await Promise.all([openPage(tabId), askPage(tabId, 'page/report', {})]);
  if ('state' in open) return open.state;
  const { address, site } = open;
  if (!site.enabled) return { status: 'off', host: site.host };
  if (answer.ok && answer.value.status !== 'stopped') return stateOf(answer.value, address, site);
  if (!answer.ok && answer.error.code !== 'no-receiver') {
    return { status: 'error', host: site.host, message: answer.error.message };
  }
  return stateAfter(await bringReader(tabId, address, false), address, site);
}

/** Annotates the page of a tab even if it does not look like an article, or was switched off. */
export async function annotateAnyway(tabId: number): Promise<PageState> {
  const open = await openPage(tabId);
  if ('state' in open) return open.state;
  return stateAfter(await bringReader(tabId, open.address, true), open.address, open.site);
}

/** Brings the reader to a page that the detector found, unless the site is switched off. */
export async function annotateFound(tabId: number, address: string): Promise<void> {
  const site = await siteAt(address);
  if (site.enabled) await bringReader(tabId, address, false);
}

/** What a report of the reader means for the interfaces. */
export async function stateOf(raw: PageReport, address: string, site: SiteAccess): Promise<PageState> {
  const { host } = site;
  const parsed = v.safeParse(pageReportSchema, raw);
  if (!parsed.success)
    return { status: 'error', host, message: 'The page gave an answer that does not fit.' };
  const report = parsed.output;
  switch (report.status) {
    case 'reading':
    case 'no-text':
      return { status: report.status, host };
    case 'stopped':
      return { status: 'off', host };
    case 'failed':
      return { status: 'error', host, message: report.message };
    case 'other':
      return { status: 'other', host, detection: report.detection, site };
    case 'article': {
      const { article, detection, ads, view } = report;
      const analysis = await correctedAnalysisOf(article, address);
      return { status: 'article', page: { article, analysis, detection, ads, view, site } };
    }
  }
}

async function openPage(
  tabId: number,
): Promise<{ state: PageState } | { address: string; site: SiteAccess }> {
  const tab = await browser.tabs.get(tabId);
  // Without access the browser does not tell where a tab is.
  if (tab.url === undefined || tab.url === '') return { state: { status: 'no-access', host: '' } };
  const reason = unsupportedAddress(tab.url);
  if (reason !== undefined) return { state: { status: 'unsupported', reason } };
  return { address: tab.url, site: await siteAt(tab.url) };
}

async function stateAfter(brought: Brought, address: string, site: SiteAccess): Promise<PageState> {
  if ('unsupported' in brought) return { status: 'unsupported', reason: brought.unsupported };
  if ('noAccess' in brought) return { status: 'no-access', host: site.host };
  return stateOf(brought.report, address, site);
}
