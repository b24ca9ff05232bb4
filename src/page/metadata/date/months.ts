import { LANGUAGES, SPELLINGS, VARIANTS } from './month-data.ts';

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/**
 * A name as it is looked up: lower case, without a closing dot or apostrophe, and without what capitals, old
 * keyboards and hurried typists leave out (Greek and French accents, the Turkish dots, Arabic hamzas, nuktas).
 */
export function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u093c\u09bc\u0a3c\u200c\u200d]|[.׳॰’']$/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/ς/gu, 'σ')
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک');
}

/**
 * Month names of one language, folded -> 1 to 12: long and short, as they stand alone and beside a day
 * (Slavic, Baltic and Finnish names change their form). From Intl's own data, and spellings it does not know.
 */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  try {
    for (const width of ['long', 'short'] as const) {
      for (const beside of ['year', 'day'] as const) collect(names, language, width, beside);
    }
  } catch {
    // Not a language tag that Intl takes: no names.
  }
  for (const [name, month] of Object.entries(SPELLINGS[language] ?? {})) names.set(foldName(name), month);
  byLanguage.set(language, names);
  return names;
}

function collect(
  names: Map<string, number>,
  language: string,
  month: 'long' | 'short',
  beside: 'year' | 'day',
): void {
  const options = { month, [beside]: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  const format = new Intl.DateTimeFormat(language, options);
  for (let index = 0; index < 12; index++) {
    const part = format.formatToParts(Date.UTC(2026, index, 15)).find((p) => p.type === 'month');
    const name = foldName(part?.value ?? '');
    if (/\p{L}[\p{L}\p{M}.]/u.test(name)) names.set(name, index + 1);
  }
}

let common: ReadonlyMap<string, number> | undefined;

/** The names of all languages together; those that mean different months ("listopad") are left out. */
function commonNames(): ReadonlyMap<string, number> {
  if (common !== undefined) return common;
  const names = new Map<string, number>();
  const disputed = new Set<string>();
  for (const language of LANGUAGES) {
    for (const [name, month] of monthNames(language)) {
      if ((names.get(name) ?? month) !== month) disputed.add(name);
      names.set(name, month);
    }
  }
  for (const name of disputed) names.delete(name);
  common = names;
  return names;
}

/** The month that a word names in the page's language, in English, or in all languages that know the word. */
export function monthOf(word: string, language: string | undefined): number | undefined {
  const own = language?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const name = foldName(word);
  if (name.length < 2) return undefined;
  const first = own === '' ? ['en'] : [own, ...(VARIANTS[own] ?? []), 'en'];
  for (const each of first) {
    const month = monthNames(each).get(name);
    if (month !== undefined) return month;
  }
  const month = commonNames().get(name);
  if (month !== undefined) return month;
  return name.length < 3 ? undefined : first.map((each) => byPrefix(each, name)).find((m) => m !== undefined);
}

/** "Sept", "янв", "févr": the one month whose name starts so. */
function byPrefix(language: string, start: string): number | undefined {
  const found = new Set<number>();
  for (const [name, month] of monthNames(language)) if (name.startsWith(start)) found.add(month);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
