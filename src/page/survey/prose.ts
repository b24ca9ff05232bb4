const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;
const STOP = /[.!?…。！？؟۔।॥։።။។](?:["'”’»«“)\]」』\s]|\[\d+\])*$/u;

/** Length in characters of a Latin script: one of Chinese, Japanese, Korean or Thai says as much as two or more. */
export function weightOf(text: string): number {
  // Korean has spaces as well: one in the middle says nothing.
  const middle = text.length >> 1;
  const code = text.charCodeAt(text.charCodeAt(middle) > 0x20 ? middle : middle + 1);
  if (!(code >= 0x0e00)) return text.length;
  return text.length + 1.2 * (text.match(CJK)?.length ?? 0);
}

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return STOP.test(text.slice(-8));
}
