import { browser } from '../browser/index.ts';
import readerFile from '../content/reader.iife.ts?script&iife';
import { askPage } from '../messages/index.ts';
import type { PageReport, UnsupportedReason } from '../model/index.ts';
import { refusalReason, unsupportedType } from './unsupported.ts';

/** What became of bringing the reader into a tab. */
export type Brought =
  | { readonly report: PageReport }
  | { readonly unsupported: UnsupportedReason }
  | { readonly noAccess: true };

/** Injects the reader into the top frame of a tab and starts it. Needs access to the page: a granted host or a click. */
export async function bringReader(tabId: number, address: string, force: boolean): Promise<Brought> {
  const target = { tabId, frameIds: [0] };
  try {
    const [probe] = await browser.scripting.executeScript({
      target,
      func: () => document.contentType,
      injectImmediately: true,
    });
    const unsupported = unsupportedType(String(probe?.result ?? 'text/html'));
    if (unsupported !== undefined) return { unsupported };
    await browser.scripting.executeScript({ target, files: [readerFile], injectImmediately: true });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const unsupported = refusalReason(address, message);
    return unsupported === undefined ? { noAccess: true } : { unsupported };
  }
  const started = await askPage(tabId, 'page/start', { force });
  return { report: started.ok ? started.value : { status: 'failed', message: started.error.message } };
}
