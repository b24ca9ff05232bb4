import { cleanText } from '../survey/text.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
};

/** What HTML calls the marks over and under a letter: "&ouml;" is an o with the mark of "uml". */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** Text of a JSON-LD or meta value, which pages often escape twice: "&quot;Nicht mehr&quot;", "zerst&ouml;ren". */
export function decoded(text: string): string {
  const plain = text
    .replace(/<[^>]{1,40}>/g, '')
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (decimal !== undefined) return characterOf(Number(decimal)) ?? whole;
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16)) ?? whole;
      return NAMED[name] ?? marked(name) ?? whole;
    });
  return cleanText(plain);
}

function characterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function marked(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  return mark === undefined ? undefined : `${name.charAt(0)}${mark}`.normalize('NFC');
}
