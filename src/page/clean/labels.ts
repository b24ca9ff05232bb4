import { cleanText } from '../survey/text.ts';

/**
 * What an advertisement's label says, and nothing else, in the languages of the news web. Compared in
 * `labelKey` form: lower case, without brackets, dashes and numbers around it.
 */
const LABELS = [
  // English
  'ad|ads|advert|adverts|advertisement|advertisements|advertising|advertorial|sponsored|sponsored content',
  'sponsored link|sponsored links|sponsored post|sponsored by|paid content|paid post|promoted|promoted content|paid advertisement',
  'partner content|advertiser content|ad feedback|ads by google|skip ad|skip advertisement|close ad|report this ad|report ad',
  'story continues below|story continues below advertisement|story continues after advertisement',
  'article continues below advertisement|article continues after advertisement|article continues after ad',
  'continue reading below advertisement|continues below advertisement|scroll to continue|advertisement scroll to continue',
  'advertisement story continues below|advertisement continue reading below|read more after the ad',
  'this advertisement has not loaded yet but your article continues below|remove ads|why ads',
  // Ukrainian, Russian, Belarusian, Kazakh, Bulgarian, Serbian, Macedonian
  'реклама|рекламa|на правах реклами|на правах рекламы|рекламне повідомлення|рекламный материал|рекламний матеріал',
  'партнерський матеріал|партнерский материал|спонсорський матеріал|спонсорский материал|новини партнерів|новости партнеров|спонсоровано|промо|спецпроєкт|ад',
  'рекламно съдържание|жарнама|рэклама|оглас|огласи|огласна порука|спонсорисано|текст продовжується після реклами',
  'продолжение после рекламы|продовження після реклами|рекламна пауза|рекламная пауза',
  // German
  'anzeige|anzeigen|werbung|werbeanzeige|gesponsert|bezahlte anzeige|advertorial anzeige|weiterlesen nach der anzeige',
  'artikel wird nach der anzeige fortgesetzt|nach der anzeige weiterlesen|anzeige schließen|werbung schließen|weiter nach der werbung|sponsored anzeige',
  // French
  'publicité|publicite|pub|annonce|annonces|contenu sponsorisé|la suite après cette publicité|sponsorisé|contenu partenaire',
  'la suite après la publicité|l’article continue après la publicité|communiqué publicitaire|publi-rédactionnel',
  // Spanish, Catalan, Portuguese, Galician, Italian, Romanian
  'publicidad|anuncio|anuncios|anuncio publicitario|patrocinado|contenido patrocinado|publicitat|publicidade|publi|sigue leyendo después de la publicidad',
  'continua após a publicidade|continua após publicidade|propaganda|conteúdo patrocinado|anúncio|anúncios|publi editorial',
  'pubblicità|pubblicita|contenuto sponsorizzato|contenuti sponsorizzati|annuncio pubblicitario|messaggio promozionale|sponsorizzato',
  'publicitate|reclamă|advertoriale|conținut sponsorizat',
  // Nordic, Dutch, Polish, Czech, Slovak, Hungarian, Baltic, Finnish, Turkish, Greek
  'reklame|annonse|annons|annonser|annonsørinnhold|annonser fra|annoncer|mainos|mainokset|auglýsing|auglýsingar|annonsinnhold|artikkelen fortsetter under annonsen',
  'artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|artiklen fortsætter efter annoncen|annoncørbetalt indhold',
  'advertentie|advertenties|reclame|gesponsord|tekst gaat verder onder de advertentie|lees verder na de advertentie',
  'reklama|reklamy|reklāma|reklam|reklaam|reklamlar|reklamos|turinio rinkodara|hirdetés|inzerce|inzercia|inzerát|reklamní sdělení',
  'materiał sponsorowany|artykuł sponsorowany|treść sponsorowana|dalszy ciąg materiału pod wideo|ciąg dalszy pod reklamą|oglas|oglasi|sponzorisano',
  'ilan|sponsorlu|sponsorlu içerik|διαφημιση|διαφήμιση|διαφημίσεις|reklam alanı|haberin devamı|elan',
  // Japanese, Korean, Chinese, Vietnamese, Indonesian, Thai, Hindi, Hebrew, Arabic, Persian
  '広告|スポンサーリンク|pr|スポンサードリンク|광고|广告|廣告|广告内容|quảng cáo|iklan|advertisement iklan|scroll to continue with content|โฆษณา|विज्ञापन',
  'פרסומת|תוכן שיווקי|תוכן ממומן|ממומן|تبلیغات|تبلیغ|آگهی|آگهی بازرگانی|رپورتاژ آگهی|إعلان|اعلان|إعلانات|اعلانات',
  'إعلان مدفوع|إعلان ممول|مادة إعلانية|محتوى مدفوع|محتوى برعاية|اشتہار|اشتہارات|বিজ্ঞাপন|விளம்பரம்|რეკლამა|գովազդ',
]
  .join('|')
  .split('|');

/** Cyrillic and Greek letters that look like Latin ones; pages mix them so that nobody finds the word. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсхукмтвніѕј', 'aeopcxykmtbhisj'],
    ['αβεζηικμνορτυχ', 'abezhikmnoptyx'],
  ].flatMap(([letters = '', latin = '']) =>
    [...letters].map((letter, at) => [letter, latin[at] ?? letter] as const),
  ),
);

const BEYOND_ASCII = /[^\s!-~]/;
const KEYS: ReadonlySet<string> = new Set(LABELS.map(labelKey));
/** The labels as they are where every letter stands apart: "S P O N S O R E D  P O S T", "Р-Е-К-Л-А-М-А". */
const CLOSED_UP: ReadonlySet<string> = new Set([...KEYS].map(closedUp));
const SPACED = /^[^\p{L}\p{N}]*\p{L}\p{M}*(?:\s+\p{L}\p{M}*)+[^\p{L}\p{N}]*$/u;
/** Letters with a mark between; two of them with a full stop may be somebody's initials. */
const PARTED =
  /^\P{L}*\p{L}\p{M}*(?:\s?[·•_/-]\s?\p{L}\p{M}*)+\P{L}*$|^\P{L}*\p{L}(?:\.\s?\p{L}){3,}\P{L}*$/u;
/** What parts the labels of two languages in one line. */
const SEPARATOR = /\s*[|/·•–—]\s*/u;
/** The number under which Russian law has an advertisement registered, behind whose it is. */
const REGISTERED = /(?:^|[\s,.;:(])erid\s*[:=]?\s*[0-9a-z]{8,}/iu;
/** "Реклама. ООО «Ромашка»": the label, and the kind of company that pays. */
const PAID_BY = /^реклама[.,:]?\s+(?:ооо|оао|зао|пао|ао|ип|нко|ано|фгуп|гуп|муп)\s/iu;

const MAX_LENGTH = 110;

/** The words of a label: lower case, without what stands around them (brackets, dashes, colons, signs, a number). */
export function labelKey(text: string): string {
  return keyOf(cleanText(text));
}

function keyOf(clean: string): string {
  return wordsOf(clean)
    .replace(/(^|\s)[-’']+(?=\s|$)/g, ' ')
    .replace(/\s\d{1,2}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every line of a page is asked for, and most are of plain letters: these take one step. */
function wordsOf(clean: string): string {
  if (!BEYOND_ASCII.test(clean)) return clean.toLowerCase().replace(/[^a-z0-9'-]+/g, ' ');
  return clean
    .replace(/\u200c|\u200d/g, '')
    .replace(/\p{So}/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}’'-]+/gu, ' ')
    .replace(/[Ͱ-ϿЀ-ӿ]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter);
}

/**
 * Whether this is all that an ad label says: "AD", "A D", "- Anzeige -", "Реклама:", "Advertisement 3", "Reklama / Ad". A
 * sentence that has the word in it is none ("AD 79", "ad hoc", "Реклама товаров запрещена").
 */
export function isAdLabel(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const trimmed = cleanText(text);
  if (trimmed === '' || /^\d/.test(trimmed)) return false;
  if (REGISTERED.test(trimmed) || PAID_BY.test(trimmed)) return true;
  const words = trimmed.replace(/\s\d{1,2}\+$/, '');
  if (/^\p{L}+\s\d{2,}/u.test(words)) return false;
  const key = keyOf(words);
  if (KEYS.has(key) || repeated(key) || isApart(words, key)) return true;
  const parts = words.split(SEPARATOR);
  return parts.length > 1 && parts.every((part) => KEYS.has(labelKey(part)));
}

function isApart(words: string, key: string): boolean {
  return (SPACED.test(words) || PARTED.test(words)) && CLOSED_UP.has(closedUp(key));
}

function closedUp(key: string): string {
  return key.replace(/[^\p{L}\p{M}]/gu, '');
}

/** "AD AD", "Advertisement Advertisement": the label twice, from two boxes in one line. */
function repeated(key: string): boolean {
  const half = key.slice(0, key.length >> 1).trim();
  return half.length > 1 && key === `${half} ${half}` && KEYS.has(half);
}
