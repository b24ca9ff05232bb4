/** The country's name in the reader's language; the code itself where the platform knows none. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    // RangeError: not the form of a code (an imported clip may hold anything).
    return code;
  }
}
