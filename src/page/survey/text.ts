const INVISIBLE = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
/** Zero-width joiner and non-joiner: part of how Persian, Hindi and many signs are written, nothing in the scripts below. */
const JOINER = /[\u200c\u200d]/;
const NEEDS_NO_JOINER = /[\s\d\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const NEEDLESS_JOINERS = new RegExp(`(^|${NEEDS_NO_JOINER.source})${JOINER.source}+`, 'gu');

/** Text as it reads on the page: one space for a run of white space, nothing invisible, nothing at the ends. */
export function cleanText(raw: string): string {
  const visible = INVISIBLE.test(raw) ? raw.replace(INVISIBLES, '') : raw;
  const joined = JOINER.test(visible) ? visible.replace(NEEDLESS_JOINERS, '$1') : visible;
  return joined.replace(/\s+/g, ' ').trim();
}

/** Whether the page draws this character as nothing, behind the one that it draws before: none where a line begins. */
export function isUnseen(character: string, before: string): boolean {
  return (
    INVISIBLE.test(character) || (JOINER.test(character) && (before === '' || NEEDS_NO_JOINER.test(before)))
  );
}
