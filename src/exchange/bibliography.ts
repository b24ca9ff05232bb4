import type { Clip, ClipArticle } from '../model/index.ts';
import { type CalendarDate, calendarDate } from './iso-date.ts';
import { byArticle, type ExportLibrary } from './library.ts';
import { speakerLabel } from './speaker-label.ts';
import { webAddress } from './text/link.ts';
import { oneLine } from './text/well-formed.ts';

/** What reference managers keep of an article; the clips of it are its notes and keywords. */
export interface BibliographyEntry {
  /** ASCII, unique in the export: "interfaxukraine2026us". */
  readonly key: string;
  readonly title: string;
  readonly agency?: string;
  /** As the byline spells them; what is the family name is not guessed. */
  readonly authors: readonly string[];
  readonly issued?: CalendarDate;
  readonly accessed?: CalendarDate;
  readonly url?: string;
  /** Absent if unknown. */
  readonly lang?: string;
  /** One for each clip that says something: the words, who said them, the reader's note. */
  readonly notes: readonly string[];
  readonly keywords: readonly string[];
}

/** Cyrillic letters as reference managers spell them in keys (the official tables of Ukraine and Russia, simplified). */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ь  ю iu я ia ё e ъ  ы y э e'
    .split(/ (?=\p{Script=Cyrillic})/u)
    .map((pair) => [pair.slice(0, 1), pair.slice(2).trim()]),
);

const keyWord = (text: string): string =>
  [...text.toLowerCase()]
    .map((char) => latin[char] ?? char)
    .join('')
    .normalize('NFKD')
    .replace(/[^a-z0-9]/gu, '');

/** The names of the article's byline, each in one line. */
export function authorsOf({ byline = [] }: ClipArticle): readonly string[] {
  return byline.map(oneLine).filter((name) => name !== '');
}

function baseKey({ agency, url, publishedAt, title }: ClipArticle): string {
  const address = webAddress(url);
  const who = keyWord(agency ?? '') || keyWord(address === undefined ? '' : new URL(address).host);
  const word =
    title
      .split(/\s+/u)
      .map(keyWord)
      .find((candidate) => candidate.length > 1) ?? '';
  return `${who}${calendarDate(publishedAt)?.year ?? ''}${word}` || 'article';
}

function noteOf(clip: Clip): string {
  const speaker = speakerLabel(clip);
  const words = clip.kind === 'article' ? '' : oneLine(clip.text);
  const said = speaker === undefined || words === '' ? words : `${oneLine(speaker)}: ${words}`;
  return [said, oneLine(clip.note)].filter((part) => part !== '').join(' — ');
}

/** One entry an article, in the order of `byArticle`. */
export function* bibliography(library: ExportLibrary): Generator<BibliographyEntry> {
  const taken = new Set<string>();
  for (const { article, clips } of byArticle(library)) {
    const base = baseKey(article);
    let key = base;
    for (let n = 2; taken.has(key); n += 1) key = `${base}-${n}`;
    taken.add(key);
    const issued = calendarDate(article.publishedAt);
    const accessed = calendarDate(article.accessedAt);
    const url = webAddress(article.url);
    yield {
      key,
      title: oneLine(article.title),
      ...(article.agency === undefined ? {} : { agency: oneLine(article.agency) }),
      authors: authorsOf(article),
      ...(issued === undefined ? {} : { issued }),
      ...(accessed === undefined ? {} : { accessed }),
      ...(url === undefined ? {} : { url }),
      ...(article.lang === 'und' ? {} : { lang: article.lang }),
      notes: clips.map(noteOf).filter((note) => note !== ''),
      keywords: [...new Set(clips.flatMap((clip) => clip.tags.map(oneLine)))].filter((tag) => tag !== ''),
    };
  }
}
