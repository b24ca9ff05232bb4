import { bin, type Observation } from './observation.ts';
import type { Subject } from './subject.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words of addresses where no article lies. */
const OTHER = words(
  'search suche tag tags category categories kategorie topic topics archive archives author authors login signin register signup account contact contacts kontakt about impressum privacy datenschutz terms legal imprint faq help support doc docs documentation wiki forum forums thread threads viewtopic showthread shop store product products cart collections service services pricing careers jobs index home sitemap newsletter subscribe video videos live weather wetter page',
);
/** Words of addresses where articles lie. */
const NEWS = words(
  'news nachrichten noticia noticias article articles artikel story stories politic politics politik world business sport actualit novosti aktual haber berita nyheter kultur panorama opinion',
);
const DATE = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/i;

/** What the page's address looks like. */
export function observeAddress({ address }: Subject): Observation[] {
  if (address === undefined) return [{ id: 'address', seen: 'unknown' }];
  const { path } = address;
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  const last = path.slice(path.lastIndexOf('/', end - 1) + 1, end);
  return [
    { id: 'address', seen: kindOf(path), detail: path.slice(0, 80) },
    {
      id: 'address-words',
      seen: bin(
        partsOf(last.replaceAll('%20', '-'), '-_+').filter((word) => word.length > 1).length,
        [1, 2, 3, 4, 6],
      ),
    },
    { id: 'address-date', seen: DATE.test(path) ? 'yes' : 'no' },
  ];
}

function kindOf(path: string): 'home' | 'other' | 'news' | 'plain' {
  if (path === '/') return 'home';
  let kind: 'news' | 'plain' = 'plain';
  for (const part of partsOf(path.toLowerCase(), '/._-')) {
    if (OTHER.has(part)) return 'other';
    if (NEWS.has(part)) kind = 'news';
  }
  return kind;
}

/** What stands between such characters. Every page pays for it, and a pattern that is seldom used is compiled again and again. */
function partsOf(text: string, separators: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!separators.includes(text.charAt(i))) continue;
    parts.push(text.slice(start, i));
    start = i + 1;
  }
  parts.push(text.slice(start));
  return parts;
}
