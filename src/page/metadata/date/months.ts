/** Languages whose month names are tried where a page does not name its own. */
const LANGUAGES =
  'en uk ru be kk az pl lt lv et de de-AT fr es pt it ro nl da sv nb fi cs sk hu bg sr sr-Latn hr sl mk el tr he ar fa hi bn th vi id ms ka hy'.split(
    ' ',
  );

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/**
 * Month names of one language, lower case without a closing dot -> 1 to 12: long and short, as they stand
 * alone and beside a day (Slavic, Baltic and Finnish names change their form). From Intl's own data.
 */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  try {
    for (const width of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) collect(names, language, width, day);
    }
  } catch {
    // Not a language tag that Intl takes: no names.
  }
  byLanguage.set(language, names);
  return names;
}

function collect(
  names: Map<string, number>,
  language: string,
  month: 'long' | 'short',
  day: 'numeric' | undefined,
): void {
  const options: Intl.DateTimeFormatOptions = { month, timeZone: 'UTC', calendar: 'gregory' };
  const format = new Intl.DateTimeFormat(language, day === undefined ? options : { ...options, day });
  for (let index = 0; index < 12; index++) {
    const part = format.formatToParts(Date.UTC(2026, index, 15)).find((p) => p.type === 'month');
    const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
    if (/\p{L}{2}/u.test(name)) names.set(name, index + 1);
  }
}

/** The month that a word names in the page's language, in English, or in any language that we know. */
export function monthOf(word: string, language: string | undefined): number | undefined {
  const own = language?.split('-')[0] ?? '';
  const name = (own === 'tr' || own === 'az' ? word.toLocaleLowerCase(own) : word.toLowerCase()).replace(
    /\.$/,
    '',
  );
  if (name.length < 2) return undefined;
  const first = own === '' ? ['en'] : [own, 'en'];
  for (const each of [...first, ...LANGUAGES]) {
    const month = monthNames(each).get(name);
    if (month !== undefined) return month;
  }
  return name.length < 3 ? undefined : first.map((each) => byPrefix(each, name)).find((m) => m !== undefined);
}

/** "Sept", "янв", "févr": the one month whose name starts so. */
function byPrefix(language: string, start: string): number | undefined {
  const found = new Set<number>();
  for (const [name, month] of monthNames(language)) if (name.startsWith(start)) found.add(month);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
