/** A paragraph of this length is running text, not a line of a menu. */
export const LONG = 80;
/** A quotation mark that is nothing else. */
const QUOTED = /["“”„«»「『]/;
/** Marks that may be an apostrophe or a dash as well. */
const MAY_SPEAK = /[‘‚–—]/;
/** A single quotation mark before a name or sentence, or the dash that opens what somebody says. */
const SPEAKS = /(?:^|\s)[‘‚]\p{Lu}|^\s*[–—]\s/u;

/** Whether a paragraph seems to have somebody's words in it. */
export function hasSpeech(text: string): boolean {
  return QUOTED.test(text) || (MAY_SPEAK.test(text) && SPEAKS.test(text));
}

const DATELINE =
  /^\s*(?:\p{Lu}[\p{L}.'’ -]{2,40},?\s*(?:\([\p{L} .]{2,20}\)|\d{1,2}\.?\s?\p{L}{3,9}\.?|[\p{Lu}/]{2,12})?\s*[—–-]{1,2}\s|【)/u;

/** "KYIV. Jan 29 (Interfax-Ukraine) –", "Киев. 29 января. ИНТЕРФАКС –" */
const DATED =
  /^\s*\p{Lu}[\p{L}'’ -]{2,40}[.,]\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9})(?:\.|(?:\s\([\p{L} ./-]{2,30}\))?\s?[—–-])/u;

/** How far into a paragraph its dateline may reach. */
const REACH = 90;
/** What every dateline has: far cheaper to look for than the whole of it. */
const MAY_BE_DATELINE = /[—–-]\s|【|\d/;

/** Whether a paragraph opens with a place and date: "KYIV. Jan 29 (Interfax-Ukraine) –". */
export function isDateline(text: string): boolean {
  return datelineOf(text) !== undefined;
}

/** A place in capitals, or the source or day that follows one; a name and a dash alone may open any remark. */
const OFFICIAL = /^\s*\p{Lu}{3}|[(\d【]/u;

/** Whether a paragraph opens with a place as only a report does: "KYIV –", "Kyiv (PN) –". */
export function isSureDateline(text: string): boolean {
  const dateline = datelineOf(text);
  return dateline !== undefined && OFFICIAL.test(dateline);
}

function datelineOf(text: string): string | undefined {
  const start = text.slice(0, REACH);
  if (!MAY_BE_DATELINE.test(start)) return undefined;
  return (DATELINE.exec(start) ?? DATED.exec(start))?.[0];
}
