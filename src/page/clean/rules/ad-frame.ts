const AD_SOURCE =
  /doubleclick\.net|googlesyndication|adservice|\/ads?[/?._-]|adserver|adsystem|adnxs|taboola|outbrain|criteo|teads|smartadserver|yandex\.ru\/ads|adfox|mgid|redtram/i;
const AD_TITLE =
  /^(?:3rd party ad content|advertisement|anzeige|werbung|publicit[ée]|publicidad|pubblicità|реклама|reklama?)\b/i;

/** Whether a frame is an advertisement's by its address, id or title. */
export function isAdFrame(frame: Element): boolean {
  const source = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '';
  if (source !== '' && AD_SOURCE.test(source)) return true;
  if (AD_TITLE.test(frame.getAttribute('title') ?? '')) return true;
  return /^(?:google_ads_iframe|aswift_|ad[_-])/i.test(frame.id ?? '');
}
