const CLOCK_LINE = /^\P{L}{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::\d\d)?[^\d]{0,12}$/u;

/** Whether a line says a time of day, and nothing else but a word or two: "13:48", "17:05 Uhr". */
export function isClockLine(text: string): boolean {
  return text.length < 24 && CLOCK_LINE.test(text);
}
