import type { Span } from '../model/index.ts';

/** A dateline is never longer than this. */
const LONGEST = 120;
const PLACE = String.raw`\p{Lu}[\p{L}'’ʼ.\-]*(?:[ /,]+\p{Lu}[\p{L}'’ʼ.\-]*){0,3}`;
const DATE = String.raw`(?:\d{1,2}\s+\p{L}{3,12}\.?|\p{L}{3,9}\.?\s+\d{1,2})(?:,?\s+\d{4}(?:\s*(?:г|р)\.)?)?`;
const AGENCY = String.raw`\p{Lu}[\p{L}.\-]*(?:[ \-]\p{Lu}[\p{L}.\-]*){0,2}`;
const DASH = String.raw`\s*[-–—]{1,2}\s+`;

const FORMS = [
  // KYIV. Nov 24 (Interfax-Ukraine) -   КИЇВ, 24 лист. (Укрінформ) —   KYIV (AP) —
  new RegExp(String.raw`^\s*${PLACE}[.,]?\s*(?:${DATE})?[.,]?\s*\(${AGENCY}\)${DASH}`, 'u'),
  // Київ. 24 листопада. ІНТЕРФАКС-УКРАЇНА -   Москва. 12 мая. INTERFAX.RU -   КИЕВ, 12 мая - Агентство.
  new RegExp(String.raw`^\s*${PLACE}[.,]\s*${DATE}[.,]?\s*(?:[-–—/]{0,2}\s*${AGENCY}\s*)?[./]?${DASH}`, 'u'),
];

/** Where the words of the paragraph begin, after "KYIV. Nov 24 (Interfax-Ukraine) -". */
export function afterDateline(text: string, paragraph: Span): number {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match) return paragraph.start + match[0].length;
  }
  return paragraph.start;
}
