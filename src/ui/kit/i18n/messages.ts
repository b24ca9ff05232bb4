import type english from '../../../static/_locales/en/messages.json';
import { once } from './once.ts';

/** Every text that a reader may see has a key in `_locales`; the compiler knows them all. */
export type MessageKey = keyof typeof english;

/** Gives the text of a key with `$1`, `$2`, … filled in; empty for an unknown key (as `i18n.getMessage` does). */
export type MessageSource = (key: string, substitutions: readonly string[]) => string;

/** The form of `_locales/<language>/messages.json`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const rules = once((tag) => new Intl.PluralRules(tag));
const numbers = once((tag) => new Intl.NumberFormat(tag));
const PLURAL_ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const WHOLE_NUMBERS = Array.from({ length: 200 }, (_, n) => n);

let source: MessageSource = (key) => key;

/** Chooses where texts come from: the browser's own catalogue, or one of the reader's choice. */
export function useMessages(next: MessageSource): void {
  source = next;
}

/** A source over one catalogue, for a language other than the browser's. */
export function catalogueSource(catalogue: Catalogue): MessageSource {
  return (key, substitutions) =>
    (catalogue[key]?.message ?? '').replace(/\$(\$|\d)/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    );
}

/** The text of `key` in the language of the interface. Numbers are written as the language writes them. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return source(
    key,
    substitutions.map((value) => (typeof value === 'number' ? formatNumber(value) : value)),
  );
}

/** BCP 47 tag of the interface's language; each catalogue names its own, so that a fallback is named rightly. */
export function language(): string {
  return source('languageTag', []) || 'en';
}

/**
 * The form of a text that goes with the whole number `count`. Its forms stand in one message, divided by `|`, in
 * the order of `pluralForms`; `$1` is the number, other substitutions follow.
 */
export function plural(
  key: MessageKey,
  count: number,
  ...substitutions: readonly (string | number)[]
): string {
  const forms = t(key, count, ...substitutions).split('|');
  const category = rules(language()).select(count);
  const at = pluralForms(language()).indexOf(category);
  return forms[at] ?? forms[forms.length - 1] ?? '';
}

/** The categories that whole numbers take in a language, in the order in which messages list them. */
export const pluralForms: (tag: string) => readonly Intl.LDMLPluralRule[] = once((tag) =>
  PLURAL_ORDER.filter((category) => WHOLE_NUMBERS.some((n) => rules(tag).select(n) === category)),
);

export function formatNumber(value: number): string {
  return numbers(language()).format(value);
}
