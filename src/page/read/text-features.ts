import { endsSentence } from '../survey/prose.ts';

/** What the words of a block say about it, in any language. Each name is a feature of the block model. */

const SENTENCE = /[.!?…]["'”’»)\]]*\s+["'“„«([¿¡]*[\p{Lu}\p{Lo}\p{N}]|[。！？।؟۔։]/gu;
const CREDIT =
  /©|\(c\)\s|getty|shutterstock|picture[- ]alliance|\bimago\b|\bafp\b|\bepa\b|\bunsplash|\bistock|\bap photo|\bfoto\b\s*[:/]|\bphoto\b\s*(?:[:/]|by|credit|courtesy)|\bbild\b\s*[:/]|\bfotos?\s*:|\bcredit\b|\bcredits?\s*:|\bimage\b\s*:|\bquelle\s*:|\bcrédit|写真/iu;
/** The same in other scripts, in lines that have one of the signs that such a credit has. */
const CREDIT_SIGN = /[:/՝)）摄影供攝]/;
const SIGNED_CREDIT =
  /(?<!\p{L})(?:фото|снимка|фотографія|fotografija|kuva|φωτο(?:γραφία)?|fotoğraf|fotó|सौजन्य|फोटो|عکس|تصوير|צילום|ภาพ(?:ถ่าย)?|ảnh|ფოტო|լուսանկար\p{L}*)\s*[:/՝]|(?:撮影|提供|攝)\s*[)）]?$|\s摄$/iu;
const READ_ALSO =
  /^\W*(?:read (?:more|also|next|the full)|related|see also|also read|more (?:on|from|about)|watch|listen|don't miss|recommended|mehr (?:zum|zu|dazu|über)|lesen sie|lies auch|auch interessant|weiterlesen|lire (?:aussi|également|plus)|à lire|lea también|lee también|leer más|te puede interesar|le puede|más información|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|читайте|читать|смотрите|см\.? также|дивіться|вас також|czytaj|zobacz|przeczytaj|läs (?:mer|också|även|även)|les (?:også|mer)|læs (?:også|mere)|lees (?:ook|meer)|lue (?:myös|lisää)|baca juga|ayrıca|ilgili|přečtěte|čtěte|prečítajte|čítajte|skaitykite|taip pat|още по|вижте още|прочетете|διαβάστε|δείτε επίσης|olvass?a|olvasd|kapcsolódó|cite[sșş]te|vezi și|pročitaj|함께|관련|xem thêm|tin liên quan|関連|あわせて|相关|相關|延伸|[إا]قرأ|شاهد أيض|مواضيع ذات|مقالات ذات|بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|یہ بھی پڑھیں|यह भी|ये भी पढ़|और पढ़|संबंधित|קראו (?:גם|עוד)|לקריאה נוספת|כתבות נוספות|อ่าน(?:เพิ่ม|ต่อ|ข่าว)|ข่าวที่เกี่ยว|тағы оқ|оқи отыр|сондай-ақ оқ|shuningdek|ასევე|წაიკითხეთ|դիտեք|կարդացե?ք|pročitajte|прочитај|lue lisää|aiheesta|loe (?:ka|veel|lisaks)|lasi (?:arī|vēl)|lexoni|lexo edhe|preberite|također|oxuyun|чытайце|чытай)/iu;
const APPEAL =
  /subscri|newsletter|sign up|signing up|log in|sign in|follow us|click here|download (?:the|our) app|cookies?\b|javascript|terms of|privacy policy|all rights reserved|copyright|abonnier|anmelden|registrier|abonnement|datenschutz|s['’]abonner|inscri(?:vez|re)|suscr[ií]b|regístrate|assine|inscreva|iscriviti|abbonati|подпи[сш]|підпи[сш]|зарегистр|prenumer|nieuwsbrief|abonneer|zapisz się|subskry|tilaa|abonner|berlangganan|購読|登録|会員|구독|로그인|무단|alle rechte|droits réservés|derechos reservados|direitos reservados|права защищены/iu;
const CONTACT = /@[\w.-]+\.\w{2,}|https?:\/\/|www\.|\+\d[\d\s()-]{7,}/i;
const BY =
  /^(?:by|von|par|por|di|av|af|door|от|автор|текст|text|story by|words by|autor|reported by|przez)[\s:]+\p{Lu}/iu;
const DATE_LINE = /\b\d{1,2}[.:h]\d{2}\b|\b(?:19|20)\d\d\b/;
const SEPARATED = /\s[|›»•·/]\s/;
const QUOTE = /["“”„«»「」]/;

/** Whether words send the reader to another article: "Read also". */
export function pointsOn(text: string): boolean {
  return READ_ALSO.test(text);
}

/** Whether words say whose picture it is: "Photo: ...". */
export function creditsPicture(text: string): boolean {
  return CREDIT.test(text) || (CREDIT_SIGN.test(text) && SIGNED_CREDIT.test(text));
}

/** Adds the features of a block's words. */
export function addTextFeatures(text: string, weight: number, add: (feature: string) => void): void {
  const size = sizeOf(weight);
  const stop = endsSentence(text);
  add(`size:${size}`);
  add(stop ? `stop:${size}` : `open:${size}`);
  const sentences = weight < 40 ? 0 : Math.min(4, text.match(SENTENCE)?.length ?? 0);
  add(`sentences:${sentences}`);
  const short = weight < 200;
  if (text.endsWith(':')) add('ends:colon');
  if (QUOTE.test(text)) add(short ? 'quote:short' : 'quote:long');
  if (/^\p{Ll}/u.test(text)) add('starts:lower');
  if (/^[^\p{L}\p{N}"“„«'‘([¿¡「『]/u.test(text)) add('starts:sign');
  if (short) addShort(text, weight, add);
  if (APPEAL.test(text)) add(short ? 'words:appeal' : 'words:appeal-long');
  if (CONTACT.test(text)) add('words:contact');
}

function addShort(text: string, weight: number, add: (feature: string) => void): void {
  if (creditsPicture(text)) add('words:credit');
  if (READ_ALSO.test(text)) add('words:read-also');
  if (weight < 90 && BY.test(text)) add('words:by');
  if (weight < 90 && DATE_LINE.test(text)) add('words:date');
  if (SEPARATED.test(text)) add('words:separated');
  if (/^[^\p{Ll}]*$/u.test(text) && /\p{Lu}{3}/u.test(text)) add('words:capitals');
  if (!/\p{L}{2}/u.test(text)) add('words:none');
  if (/\?$/.test(text)) add('ends:question');
}

function sizeOf(weight: number): string {
  for (const limit of [12, 25, 45, 75, 120, 200, 350, 700]) if (weight < limit) return `<${limit}`;
  return '>=700';
}
