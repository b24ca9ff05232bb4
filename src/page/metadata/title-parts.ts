/** What stands between the parts of a title: "Headline | Section - Site". */
export const SEPARATOR =
  /\s+[|–—·•»«:/-]+\s+|\s*[|｜│ㅣ]\s*|：(?=[^：]{2,12}$)|_+(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u;

/** "The Courier: Headline": what may be a site's name, with a colon right behind it. */
const NAME_AND_COLON = /^[^:]{2,30}:\s+(\S.{9,})$/u;

/** So many words, or so many signs of a script that does not part words, are more than a name. */
const WORDS = 4;
const SIGNS = 10;

/** What the window's title may say the page is called: it without names at its head, and without one part or more at its end. */
export function withoutEnds(title: string): string[] {
  const ends = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const starts = [0, ...ends.map(({ index, 0: separator }) => index + separator.length)];
  const stops = [...ends.map(({ index }) => index), title.length];
  const behind = NAME_AND_COLON.exec(title)?.[1];
  const first = stops.findIndex((stop, part) => isMoreThanName(title.slice(starts[part], stop)));
  const parts = first < 0 ? [title] : stops.slice(first).map((stop) => title.slice(starts[first], stop));
  return behind === undefined ? parts : [...parts, behind];
}

/** Whether a title has as many words as a headline: those of a site or a section are shorter. */
export function isMoreThanName(title: string): boolean {
  const signs = title.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g)?.length ?? 0;
  return title.trim().split(/\s+/).length >= WORDS || signs >= SIGNS;
}
