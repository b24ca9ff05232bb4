import { bin, type Observation } from './observation.ts';

const OTHER =
  /(?:^|[/._-])(?:search|suche|tag|tags|category|categories|kategorie|topics?|archive|archives|author|authors|login|signin|sign-in|register|signup|account|contact|contacts|contact-us|kontakt|about|about-us|impressum|privacy|datenschutz|terms|legal|imprint|faq|help|support|docs?|documentation|wiki|forum|forums|thread|threads|viewtopic|showthread|shop|store|product|products|cart|collections|services?|pricing|careers|jobs|index|home|sitemap|newsletter|subscribe|video|videos|live|weather|wetter|category|page)(?:$|[/._?-])/i;
const DATE = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/i;
const NEWS =
  /(?:^|[/._-])(?:news|nachrichten|noticias?|article|articles|artikel|story|stories|politics?|politik|world|business|sport|actualit|novosti|aktual|haber|berita|nyheter|kultur|panorama|opinion)(?:$|[/._-])/i;

/** What the page's address looks like. */
export function observeAddress(url: string | undefined): Observation[] {
  const path = pathOf(url);
  if (path === undefined) return [{ id: 'address', seen: 'unknown' }];
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const words = last.split(/[-_+]|%20/).filter((word) => word.length > 1).length;
  return [
    {
      id: 'address',
      seen: parts.length === 0 ? 'home' : OTHER.test(path) ? 'other' : NEWS.test(path) ? 'news' : 'plain',
      detail: path.slice(0, 80),
    },
    { id: 'address-words', seen: bin(words, [1, 2, 3, 4, 6]) },
    { id: 'address-depth', seen: bin(parts.length, [1, 2, 3, 4, 6]) },
    { id: 'address-number', seen: /\d{5,}/.test(path) ? 'yes' : 'no' },
    { id: 'address-date', seen: DATE.test(path) ? 'yes' : 'no' },
    { id: 'address-file', seen: /\.(?:html?|php|aspx?|ece|story|shtml)$/i.test(last) ? 'yes' : 'no' },
  ];
}

function pathOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return new URL(url).pathname;
  } catch {
    return undefined;
  }
}
