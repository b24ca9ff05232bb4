import { cleanText } from '../../survey/text.ts';
import { isAdLabel } from '../labels.ts';
import { firstWords } from './first-words.ts';

const AD_SOURCE =
  /doubleclick\.net|googlesyndication|adservice|\/ads?[/?._-]|adserver|adsystem|adnxs|taboola|outbrain|criteo|teads|smartadserver|yandex\.ru\/ads|adfox|mgid|redtram/i;
const AD_TITLE = /^(?:3rd party ad content|advertisement|anzeige|werbung|publicit[ée]|publicidad)\b/i;

/** So much of a written document is looked at. */
const MAX_WRITTEN = 5000;

/** Whether a frame is an advertisement's by its address, id or title, or by the words that its own document begins with. */
export function isAdFrame(frame: Element): boolean {
  const source = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '';
  if (source !== '' && AD_SOURCE.test(source)) return true;
  const title = frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '';
  if (AD_TITLE.test(title) || isAdLabel(title)) return true;
  if (/^(?:google_ads_iframe|aswift_|ad[_-])/i.test(frame.id ?? '')) return true;
  return isAdLabel(firstWordsIn(frame));
}

/** What a frame's own document begins with: one that the page wrote into it, or of the page's origin; others do not open. */
function firstWordsIn(frame: Element): string {
  const written = frame.getAttribute('srcdoc');
  if (written === null) return firstWords(documentOf(frame)?.body);
  const words = written
    .slice(0, MAX_WRITTEN)
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .split(/<[^>]*>/);
  return words.map(cleanText).find((part) => part !== '') ?? '';
}

function documentOf(frame: Element): Document | null {
  return typeof HTMLIFrameElement === 'function' && frame instanceof HTMLIFrameElement
    ? frame.contentDocument
    : null;
}
