/**
 * An address as a URI of RFC 3986 (ASCII only), as formats demand that know no other. A complete address that is
 * one already comes back unchanged.
 */
export function asUri(address: string): string {
  const href = URL.canParse(address) && !isUri(address) ? new URL(address).href : address;
  return href.replace(/%(?![0-9a-f]{2})/giu, '%25').replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeUnit);
}

const isUri = (text: string): boolean => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/u.test(text);

const encodeUnit = (char: string): string =>
  encodeURIComponent(/\p{Surrogate}/u.test(char) ? '\uFFFD' : char);
