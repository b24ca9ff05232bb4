import type { UnsupportedReason } from '../model/index.ts';

/** Shops whose pages browsers keep extensions out of. */
const shops = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com/addons',
];

/** Why no extension can run at an address, as far as the address alone tells. */
export function unsupportedAddress(address: string): UnsupportedReason | undefined {
  const url = URL.parse(address);
  if (url === null) return 'browser-page';
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return 'browser-page';
  const place = url.host + url.pathname;
  return shops.some((shop) => place === shop || place.startsWith(`${shop}/`)) ? 'extension-store' : undefined;
}

/** Why a document of this type is not for us; undefined for web pages. */
export function unsupportedType(contentType: string): UnsupportedReason | undefined {
  if (contentType === 'text/html' || contentType === 'application/xhtml+xml') return undefined;
  if (contentType === 'application/pdf') return 'pdf';
  return /[/+]xml$/.test(contentType) ? 'xml' : 'other-document';
}

/**
 * Why the browser refused to let us in: the reason for a page that is closed to all extensions, or undefined
 * where access could still be granted.
 */
export function refusalReason(address: string, message: string): UnsupportedReason | undefined {
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return 'file-access';
  // The browsers' own PDF viewers are pages of theirs that keep the document's address.
  if (url?.pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (/gallery cannot be scripted/i.test(message)) return 'extension-store';
  if (/showing error page|chrome:\/\/|about:|cannot be scripted due to/i.test(message)) return 'browser-page';
  return undefined;
}
