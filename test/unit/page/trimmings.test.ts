import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';
import { BODY, HEADLINE } from '../../support/plain-report.ts';

const LINKS = [
  'Sturm schließt beide Piere von Nordbucht',
  'Markthalle wird im Herbst verkauft',
  'Neue Lampen für den Leuchtturm',
];

const p = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const link = (words: string) => `<a href="/${words.length}">${words}</a>`;
const linked = (...lines: readonly string[]) => p(...lines.map(link));

/** The lines that are read of a page without any markup but paragraphs, and why each of the others is not. */
function reading(body: string) {
  const html = `<!doctype html><html lang="de"><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>\n${body}</body></html>`;
  const page = readPage(toDocument(html), 'https://bote.example/40912');
  const { text, paragraphs } = page.article;
  const dropped = new Map<string, string | undefined>();
  for (const { kept, text: line, reasons } of page.explain().blocks) if (!kept) dropped.set(line, reasons[0]);
  return { lines: paragraphs.map(({ start, end }) => text.slice(start, end)), dropped };
}

describe('a page with hardly any markup', () => {
  it('is read without what stands around and between its paragraphs, and tells why', () => {
    const parts = BODY.map((line) => p(line, 'Teilen'));
    const { lines, dropped } = reading(
      `${parts.join('')}<h3>Mehr zum Thema</h3>${linked(...LINKS)}${p('Impressum | Datenlese | Kontakt | Über uns', '© 2019–2026 Nordbuchter Bote', 'Kaistraße 4, Nordbucht')}`,
    );
    expect(lines).toEqual(BODY);
    expect(dropped.get('Teilen')).toBe('the same words below every part');
    expect(LINKS.map((line) => dropped.get(line))).toEqual(LINKS.map(() => 'list of links'));
    expect(dropped.get('Impressum | Datenlese | Kontakt | Über uns')).toBe('menu at the foot');
    expect(dropped.get('Kaistraße 4, Nordbucht')).toBe('at the foot of the page');
  });

  it.each([
    ['a short closing sentence', ['Es gilt.']],
    ['an agency’s signature', ['(dpa)']],
    ['a signature before a list of links', ['Ines Quay'], linked(...LINKS)],
    ['a signature in bold before a list of links', ['<b>Ines Quay</b>'], linked(...LINKS)],
    ['a signature below a picture’s', ['Ines Quay'], '', p('© Nordbuchter Bote')],
    [
      'the authors’ links',
      ['<a href="/autor/quay" rel="author">Ines Quay</a>', '<a href="/autor/vale" rel="author">Tom Vale</a>'],
    ],
    ['a sentence with the sign in it', ['Der Rat will das Zeichen © auf allen Plänen.']],
    ['a sentence before the sign', ['Die Linie beginnt im Mai. © Nordbuchter Bote']],
    [
      'a sentence in a link',
      [link('Der Rat hat alle Pläne am Donnerstag veröffentlicht.'), link('Sie gelten ab Mai.')],
    ],
  ])('keeps %s', (_what, own, below = '', above = '') => {
    const { lines } = reading(p(...BODY) + above + p(...own) + below);
    expect(lines).toEqual([...BODY, ...own.map((line) => line.replace(/<[^>]+>/g, ''))]);
  });

  it('keeps headings of one word, though the same stands above every part', () => {
    const parts = BODY.flatMap((line) => ['<b>Hintergrund</b>', line]);
    expect(reading(p(...parts)).lines.filter((line) => line === 'Hintergrund')).toHaveLength(BODY.length);
  });

  it('keeps a heading above a list of links where text follows', () => {
    const { lines } = reading(
      p(BODY[0] ?? '', BODY[1] ?? '', '<b>Wie es dazu kam</b>') +
        linked(...LINKS) +
        p(BODY[2] ?? '', BODY[3] ?? ''),
    );
    expect(lines).toEqual([BODY[0], BODY[1], 'Wie es dazu kam', BODY[2], BODY[3]]);
  });

  it.each(['Nein.', 'Nein', '(dpa)', 'dpa', 'EFE', 'Marow:'])('keeps "%s" below every part', (line) => {
    const above = (part: string) => (line.startsWith('Nein') ? `${part.slice(0, -1)}?` : part);
    const parts = BODY.flatMap((part) => [above(part), line]);
    expect(reading(p(...parts)).lines).toEqual(parts);
  });

  it('keeps who speaks in an interview', () => {
    const parts = BODY.flatMap((part, index) => [index % 2 === 0 ? 'Bote' : 'Marow', part]);
    expect(
      reading(
        p(
          'Der Rat hat entschieden, und die Vorsitzende antwortet auf alle Fragen, die wir zu Fähren, Preisen und Netzen hatten.',
          ...parts,
        ),
      ).lines.slice(1),
    ).toEqual(parts);
  });

  it('keeps the links that a sentence announces, and places in a row', () => {
    const announced = ['Ines Quay aus Salzmoor', 'Tom Vale aus Nordbucht', 'Hanno Priel'];
    const places = 'Nordbucht, Salzmoor, Deichhorn';
    const row = places.split(', ').map(link).join(', ');
    const { lines, dropped } = reading(
      p(...BODY, row, BODY[0] ?? '', 'Gewählt wurden:') + linked(...announced),
    );
    expect(lines).toContain(places);
    expect(lines).toContain('Gewählt wurden:');
    expect(announced.map((line) => dropped.get(line))).not.toContain('list of links');
  });

  it('keeps what a text says of many things in a table', () => {
    const rows = BODY.map((line) => `<tr><td>${line}</td><td>Angenommen</td></tr>`).join('');
    expect(reading(`<table>${rows}</table>`).dropped.get('Angenommen')).not.toBe(
      'the same words below every part',
    );
  });

  it('is read without a linked headline in capitals, and with capitals that are not linked', () => {
    const pointer = 'STURM SCHLIESST BEIDE PIERE VON NORDBUCHT';
    const shout = 'NIEMAND ZAHLT MEHR ALS FÜR DEN BUS';
    const { lines, dropped } = reading(
      p(...BODY.slice(0, 2), link(pointer), ...BODY.slice(2), shout, BODY[0] ?? ''),
    );
    expect(lines).toEqual([...BODY, shout, BODY[0]]);
    expect(dropped.get(pointer)).toBe('points to another article');
  });

  it.each([
    ['numbers before the links', p(...LINKS.map((line, index) => `${index + 1}. ${link(line)}`))],
    [
      'days between the links',
      LINKS.map((line, index) => p(`${12 + index}. Januar 2026`, link(line))).join(''),
    ],
    [
      'links of two kinds above the copyright line and a sentence below',
      linked(...LINKS, 'Impressum', 'Kontakt'),
      'Diese Seite wird von der Stadt Nordbucht betrieben.',
    ],
    ['a menu in lines above the copyright line', p('Impressum<br>Kontakt<br>Über uns')],
  ])('is read without %s', (_what, list, below = '') => {
    const owner = p('Copyright © Nordbuchter Bote. Alle Rechte vorbehalten.');
    const { lines } = reading(p(...BODY) + list + owner + (below === '' ? '' : p(below)));
    expect(lines.filter((line) => line !== below && !/^\d+\. Januar 2026$/.test(line))).toEqual(BODY);
  });

  it('is read without a row of links to networks, and with who can be found there', () => {
    const network = (name: string, path: string) =>
      `<a href="https://${name.toLowerCase()}.com/${path}">${name}</a>`;
    const row = `Diesen Beitrag teilen: ${network('Facebook', 'sharer.php?u=1')}, ${network('Pinterest', 'share?url=1')}`;
    const author = `Ines Quay (${network('Facebook', 'quay')}, ${network('Twitter', 'quay')})`;
    const { lines, dropped } = reading(p(...BODY.slice(0, 2), row, ...BODY.slice(2), author));
    expect(lines).toEqual([...BODY, 'Ines Quay (Facebook, Twitter)']);
    expect(dropped.get('Diesen Beitrag teilen: Facebook, Pinterest')).toBe('links to networks');
  });

  it('is read whole where each paragraph stands in a box with a word below', () => {
    const { lines } = reading(BODY.map((line) => `<div><p>${line}</p><span>Teilen</span></div>`).join(''));
    expect(lines).toEqual(BODY);
  });

  it.each([
    'Der Preis<br>Die Boote<br>Die Zeiten<br>Die Netze',
    'Das Zeichen © ist auf allen Plänen zu sehen.',
    '© ist das Zeichen dafür, dass jemandem etwas gehört.',
  ])('keeps "%s" at the end of the text', (line) => {
    const text = line.replaceAll('<br>', ' ');
    expect(reading(p(...BODY, line)).lines).toEqual([...BODY, text]);
  });

  it('is read without what stands in several small boxes word by word, and with what the text says again', () => {
    const notice = 'Ihre Einstellungen lassen Inhalte von anderen Seiten hier nicht zu.';
    const boxes = BODY.map((line) => `${p(line)}<div>${p(notice)}<div>Zulassen</div></div>`).join('');
    expect(reading(boxes).lines.filter((line) => line === notice)).toEqual([]);
    expect(reading(boxes).dropped.get(notice)).toBe('the same words in several boxes');
    const again = BODY.flatMap((line) => [
      line,
      'Und wieder rief die ganze Halle, dass sie für die Fähre keinen Pfennig mehr bezahlt.',
    ]);
    expect(reading(p(...again)).lines).toEqual(again);
  });

  it('is read to its last paragraph where line breaks part the paragraphs', () => {
    const { lines } = reading(
      `29. Januar 2026, 13:48 Uhr<br><br>${BODY.map((line) => `${line}<br><br>${link('Teilen')}`).join('<br><br>')}`,
    );
    expect(lines).toEqual(BODY);
  });

  it('is read without the day below its headline, and with days that head its parts', () => {
    expect(reading(p('29. Januar 2026', ...BODY)).lines).toEqual(BODY);
    const parts = BODY.flatMap((line, index) => [`${index + 12}. Januar 2026`, line]);
    expect(reading(p(...parts)).lines).toEqual(parts);
  });
});
