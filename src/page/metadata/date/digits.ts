/** Zero of each decimal digit block met in the scripts of the news web. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x1040, 0xff10,
];

/** Every decimal digit of another script (Arabic, Devanagari, Thai, full width, ...) as 0 to 9; lengths stay. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\p{ASCII}\P{Nd}]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
