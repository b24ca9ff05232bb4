import type { VerbKind } from './table.ts';

/** The words of a template, split at white space. */
export function words(strings: TemplateStringsArray): string[] {
  return (strings[0] ?? '').split(/\s+/u).filter((word) => word !== '');
}

/** Phrases, one a line or separated by "/", each split into words. */
export function phrases(strings: TemplateStringsArray): string[][] {
  return (strings[0] ?? '')
    .split(/[\n/]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/u));
}

/** A lexicon of verb forms from lists of verbs by kind; the first kind that lists a form keeps it. */
export function verbLexicon(
  inflect: (verb: string) => string[],
  lists: readonly (readonly [VerbKind, readonly string[]])[],
): Map<string, VerbKind> {
  const lexicon = new Map<string, VerbKind>();
  for (const [kind, verbs] of lists) {
    for (const verb of verbs) {
      for (const form of inflect(verb)) if (!lexicon.has(form)) lexicon.set(form, kind);
    }
  }
  return lexicon;
}
