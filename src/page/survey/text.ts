const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');

/** Text as it reads on the page: one space for a run of white space, nothing invisible, nothing at the ends. */
export function cleanText(raw: string): string {
  const visible = INVISIBLE.test(raw) ? raw.replace(INVISIBLES, '') : raw;
  return visible.replace(/\s+/g, ' ').trim();
}

/** Whether the page draws this character as nothing. */
export function isUnseen(character: string): boolean {
  return INVISIBLE.test(character);
}
