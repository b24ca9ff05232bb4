import { cleanText } from '../survey/text.ts';

/**
 * What an advertisement's label says, and nothing else, in the languages of the news web. Compared in
 * `labelKey` form: lower case, without brackets, dashes and numbers around it.
 */
const LABELS = [
  // English
  'ad|ads|advert|adverts|advertisement|advertisements|advertising|advertorial|sponsored|sponsored content',
  'sponsored link|sponsored links|sponsored post|sponsored by|paid content|paid post|promoted|promoted content|paid advertisement',
  'partner content|advertiser content|ad feedback|skip ad|skip advertisement|close ad|report this ad|report ad',
  'story continues below|story continues below advertisement|story continues after advertisement',
  'article continues below advertisement|article continues after advertisement|article continues after ad',
  'continue reading below advertisement|continues below advertisement|scroll to continue|advertisement scroll to continue',
  'advertisement story continues below|advertisement continue reading below|read more after the ad',
  'this advertisement has not loaded yet but your article continues below|remove ads|why ads',
  // Ukrainian, Russian, Belarusian, Kazakh, Bulgarian, Serbian, Macedonian
  'реклама|рекламa|на правах реклами|на правах рекламы|рекламне повідомлення|рекламный материал|рекламний матеріал',
  'партнерський матеріал|партнерский материал|спонсорський матеріал|спонсорский материал|новини партнерів|новости партнеров|спонсоровано|промо|спецпроєкт|ад',
  'рекламно съдържание|жарнама|рэклама|оглас|огласи|огласна порука|спонсорисано|текст продовжується після реклами',
  'продолжение после рекламы|продовження після реклами',
  // German
  'anzeige|anzeigen|werbung|werbeanzeige|gesponsert|bezahlte anzeige|advertorial anzeige|weiterlesen nach der anzeige',
  'artikel wird nach der anzeige fortgesetzt|nach der anzeige weiterlesen|anzeige schließen|weiter nach der werbung|sponsored anzeige',
  // French
  'publicité|publicite|pub|annonce|annonces|contenu sponsorisé|la suite après cette publicité|sponsorisé|contenu partenaire',
  'la suite après la publicité|l’article continue après la publicité|communiqué publicitaire|publi-rédactionnel',
  // Spanish, Catalan, Portuguese, Galician, Italian, Romanian
  'publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|publicitat|publicidade|publi|sigue leyendo después de la publicidad',
  'continua após a publicidade|continua após publicidade|propaganda|conteúdo patrocinado|anúncio|anúncios|publi editorial',
  'pubblicità|pubblicita|contenuto sponsorizzato|contenuti sponsorizzati|annuncio pubblicitario|messaggio promozionale|sponsorizzato',
  'publicitate|reclamă|advertoriale|conținut sponsorizat',
  // Nordic, Dutch, Polish, Czech, Slovak, Hungarian, Baltic, Finnish, Turkish, Greek
  'reklame|annonse|annons|annonser|annonsørinnhold|annonser fra|annoncer|mainos|mainokset|auglýsing|auglýsingar|annonsinnhold|artikkelen fortsetter under annonsen',
  'artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|artiklen fortsætter efter annoncen|annoncørbetalt indhold',
  'advertentie|advertenties|reclame|gesponsord|tekst gaat verder onder de advertentie|lees verder na de advertentie',
  'reklama|reklamy|reklāma|reklam|reklaam|reklamlar|reklamos|turinio rinkodara|hirdetés|inzerce|inzercia|inzerát|reklamní sdělení',
  'materiał sponsorowany|artykuł sponsorowany|treść sponsorowana|dalszy ciąg materiału pod wideo|ciąg dalszy pod reklamą|oglas|oglasi|sponzorisano',
  'ilan|sponsorlu|sponsorlu içerik|διαφημιση|διαφήμιση|reklam alanı|haberin devamı|elan',
  // Japanese, Korean, Chinese, Vietnamese, Indonesian, Thai, Hindi, Hebrew, Arabic, Persian
  '広告|スポンサーリンク|pr|スポンサードリンク|광고|广告|廣告|广告内容|quảng cáo|iklan|advertisement iklan|scroll to continue with content|โฆษณา|विज्ञापन',
  'פרסומת|تبلیغات|تبلیغ|آگهی|إعلان|اعلان|إعلانات|اعلانات|বিজ্ঞাপন|விளம்பரம்|რეკლამა|գովազդ',
]
  .join('|')
  .split('|');

const KEYS: ReadonlySet<string> = new Set(LABELS.map(labelKey));
/** The labels as they are where every letter stands apart: "S P O N S O R E D  P O S T". */
const CLOSED_UP: ReadonlySet<string> = new Set([...KEYS].map(closedUp));
const SPACED = /^[^\p{L}\p{N}]*\p{L}\p{M}*(?:\s+\p{L}\p{M}*)+[^\p{L}\p{N}]*$/u;

const MAX_LENGTH = 110;

/** The words of a label: lower case, without what stands around them (brackets, dashes, colons, a number). */
export function labelKey(text: string): string {
  return cleanText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}’'-]+/gu, ' ')
    .replace(/(^|\s)[-’']+(?=\s|$)/g, ' ')
    .replace(/\s\d{1,2}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether this is all that an ad label says: "AD", "A D", "- Anzeige -", "Реклама:", "Advertisement 3". A sentence
 * that has the word in it is none ("AD 79", "ad hoc", "Реклама товаров запрещена").
 */
export function isAdLabel(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const trimmed = cleanText(text);
  if (trimmed === '') return false;
  const key = labelKey(trimmed);
  if (/^\p{L}+\s\d{2,}/u.test(trimmed) || /^\d/.test(trimmed)) return false;
  return KEYS.has(key) || repeated(key) || (SPACED.test(trimmed) && CLOSED_UP.has(closedUp(key)));
}

function closedUp(key: string): string {
  return key.replaceAll(' ', '');
}

/** "AD AD", "Advertisement Advertisement": the label twice, from two boxes in one line. */
function repeated(key: string): boolean {
  const half = key.slice(0, key.length >> 1).trim();
  return half.length > 1 && key === `${half} ${half}` && KEYS.has(half);
}
