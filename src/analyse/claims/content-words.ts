import type { LanguageTable } from '../language/index.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const EN_COMMON = new Set(
  'the a an and or of to in on at for with by from as is are was were be been has have had will would that this these those it its he she they we i not no but if than then there their his her our your you which who what when where how also more most very can could should must may do does did so such about into over after before up out'.split(
    ' ',
  ),
);
const SLAVIC_STEM = 5;

/** The words that carry the meaning, cut to what their inflected forms share. */
export function contentWords(language: LanguageTable, text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase().replaceAll('’', "'");
    if (/^\p{N}/u.test(lower)) stems.add(lower);
    else if (language.freeOrder) {
      if (lower.length > 3 && !language.prepositions.has(lower)) stems.add(lower.slice(0, SLAVIC_STEM));
    } else if (lower.length > 2 && !EN_COMMON.has(lower))
      stems.add(lower.replace(/(?:'s|ings?|ed|ies|es|s|ly|e|y)$/u, ''));
  }
  return stems;
}

/** Share of the smaller set that the other one holds too; 0 where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, big] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (big.has(word)) shared += 1;
  return shared / small.size;
}
