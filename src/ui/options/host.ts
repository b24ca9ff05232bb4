/**
 * The host that a reader means: of an address, or a host as it stands. Undefined for what is neither, and for
 * what no permission can be asked for.
 */
export function hostOf(written: string): string | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  const address = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  const { hostname } = address;
  return hostname.includes('.') || hostname === 'localhost' ? hostname : undefined;
}
