import * as v from 'valibot';
import { browser } from '../../browser/index.ts';
import type { PageState } from '../../model/index.ts';
import type { ReportedError } from './port.ts';
import { makeReport, reportsSchema, writeReport } from './report.ts';

const KEY = 'reports';
/** The oldest give way: reports are small, but nobody tidies them. */
const MOST = 200;

/** Keeps what the reader found wrong on the device, and gives it back as text to copy. */
export async function keepReport(state: PageState | undefined, error: ReportedError): Promise<string> {
  const report = makeReport(state, error, browser.runtime.getManifest().version, new Date());
  const stored = await browser.storage.local.get(KEY);
  const reports = v.parse(reportsSchema, stored[KEY]);
  await browser.storage.local.set({ [KEY]: [...reports, report].slice(-MOST) });
  return writeReport(report);
}
