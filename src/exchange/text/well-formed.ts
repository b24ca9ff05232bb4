/** The text with lone surrogates replaced by U+FFFD: no encoder can write them, and some parsers refuse them. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** The text on one line: every run of line ends, tabs and spaces becomes one space. For formats of one line a field. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The lines of a text, whichever line end it uses; form feeds and Unicode separators end lines too. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);
