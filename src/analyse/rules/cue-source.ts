import type { LanguageTable } from '../language/index.ts';
import { isA } from '../language/stems.ts';
import { readAfterCue } from './after-cue.ts';
import { cueKind } from './cue-verb.ts';
import { endsInsertion, mayHead } from './insertion.ts';
import { type Item, isCapital, isComma, isDash, isStop, type Range } from './item.ts';
import { appositionAfter, isRole, looksLikeVerb, nounPhraseEnd } from './noun-phrase.ts';
import type { Reading } from './report.ts';
import { seatsEnd } from './seats.ts';
import { fillerPhraseAt, isAdverb, type Subject, subjectBefore } from './subject.ts';

/** What a body may call or judge, in accusative. */
const OBJECT =
  /^(?:оценк|оцінк|атак|информаци|інформаці|иде|іде|ситуаци|ситуаці|критик|инициатив|ініціатив)(?:у|ю)$|^(?:це|это|її|его|ее|её|його|їх|их|решение|заявление|предложение|обвинение|соглашение|рішення|твердження|звинувачення|слова|заяву|пропозицію|угоду|удар|санкции|санкції)$/u;
/** Who passes on what others say. */
const PRESS =
  /^(?:агентств|агенств|видан|издан|газет|журнал|сайт|портал|телеканал|канал|радіо|радио|зм|сми|кореспондент|корреспондент|укрінформ|укринформ|інтерфакс|интерфакс|уніан|униан|тасс|белта|белт|reuters|bloomberg|associated|axios|politico|cnn|bbc|afp|ap)/u;

export function subjectFor(reading: Reading, verb: number, floor: number): Subject | undefined {
  const { frame, language } = reading;
  const body = bodyThatSays(reading, verb, floor);
  if (body?.clauseStart !== floor && closesWithSubject(reading, verb)) return undefined;
  if (body) return body;
  const subject = nameBefore(reading, verb, floor) ?? subjectBefore(language, frame.items, verb, floor);
  if (!subject) return undefined;
  const first = frame.items[subject.from];
  const isRelative = first && first.lower !== 'whose' && language.relatives.has(first.lower);
  if (isRelative) return antecedent(reading, subject, floor);
  if (
    subject.to - subject.from === 1 &&
    first &&
    (language.complementisers.has(first.lower) || first.kind === 'bracket')
  )
    return undefined;
  return subject;
}

/** "The film shows Ulla Vorn saying, "…"": the name right before is no part of the clause's subject. */
function nameBefore({ frame, language }: Reading, verb: number, floor: number): Subject | undefined {
  const { items } = frame;
  if (language.freeOrder || !items[verb]?.lower.endsWith('ing')) return undefined;
  let from = verb;
  while (from > floor && items[from - 1]?.kind === 'word' && isCapital(items[from - 1])) from -= 1;
  return from < verb ? { from, to: verb, clauseStart: from } : undefined;
}

/** "…, believes Ivanna Petrenko, the head of the committee.": the subject follows and closes the sentence. */
export function closesWithSubject(reading: Reading, verb: number): boolean {
  const { frame, language } = reading;
  const { items } = frame;
  const first = items[verb + 1];
  const behindMark = isComma(items[verb - 1]) || (isDash(items[verb - 1]) && isComma(items[verb - 2]));
  if (!behindMark || !first) return false;
  if (language.freeOrder) {
    const kind = cueKind(language, items, verb) ?? 'say';
    const { subject, opens } = readAfterCue(language, items, verb, kind, {
      hasSubject: false,
      contentBefore: true,
    });
    if (subject === undefined || opens !== undefined) return false;
    return !endsInsertion(language, items, verb) || mayHead(language, items[subject.from]);
  }
  if (!isCapital(first) && !/^(?:the|a|an)$/u.test(first.lower) && !isA(language, 'roleStems', first.lower))
    return false;
  let end = nounPhraseEnd(language, items, verb + 1, items.length);
  while (items[end]?.kind === 'bracket') end += 1;
  for (
    let next = appositionAfter(language, items, end, items.length);
    next;
    next = appositionAfter(language, items, end, items.length)
  ) {
    end = next.range.to;
    while (items[end]?.kind === 'bracket') end += 1;
  }
  return (
    items[end] === undefined ||
    isStop(items[end]) ||
    (isComma(items[end]) && items[end + 1]?.kind === 'quote')
  );
}

/** Of these one says "на", not "в". */
const WORKS =
  /^(?:завод|шахт|фабри|підприємств|предприяти|комбінат|комбинат|станці|станци|бірж|бирж|аес|аэс|тес|тэс|гес|гэс)\p{L}{0,5}$/u;
/** An adjective before a name in marks: "в оппозиционном "Союзе"". */
const LOCATIVE = /^\p{Ll}{4,}(?:ом|ем|ому|ій|ой|ей)$/u;

/** "У компанії повідомили, що": a verb in plural without a subject speaks for the body before it. */
export function bodyThatSays(reading: Reading, verb: number, floor: number): Subject | undefined {
  const { frame, language } = reading;
  const { items } = frame;
  if (
    !language.freeOrder ||
    !/(?:ли|лися|лись|[юая]ть(?:ся)?|[юя]т(?:ся)?|(?:перекона|впевне|упевне|пев)ні|(?:убежд[её]|увере)ны)$/u.test(
      items[verb]?.lower ?? '',
    )
  )
    return undefined;
  for (let i = verb - 1; i >= floor && verb - i < 16; i--) {
    const item = items[i];
    if (isComma(item)) {
      // "В Москве, в свою очередь, говорят": only a turn of speech may stand between
      const turn = previousComma(items, i - 1, floor);
      if (turn === undefined || fillerPhraseAt(language, items, turn + 1) !== i - turn - 1) return undefined;
      i = turn;
      continue;
    }
    if (item?.kind === 'quote' || item?.kind === 'mark') return undefined;
    const isAtWorks = item?.lower === 'на' && WORKS.test(items[i + 1]?.lower ?? '');
    if (!isAtWorks && !/^(?:в|у|во)$/u.test(item?.lower ?? '')) continue;
    if (isA(language, 'anonymousStems', items[i - 1]?.lower ?? '')) return undefined;
    if (isAtWorks) return { from: i + 1, to: nounPhraseEnd(language, items, i + 1, verb), clauseStart: i };
    const name = LOCATIVE.test(items[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    if (items[name]?.kind === 'name') return { from: i + 1, to: name + 1, clauseStart: i };
    const to = bodyEnd(language, items, i + 1, nounPhraseEnd(language, items, i + 1, verb));
    const seats = i === floor ? seatsEnd(items, i + 1) : undefined;
    if (seats !== undefined && to <= seats) return { from: i + 1, to: seats, clauseStart: i };
    for (let k = i + 1; k < Math.min(to, i + 4); k++) {
      const { lower, text } = items[k] ?? { lower: '', text: '' };
      const isBody = (['bodyStems', 'documentStems'] as const).some((list) => isA(language, list, lower));
      const speaks = isBody || /^\p{Lu}{2,7}$/u.test(text);
      if (speaks && !isA(language, 'venueStems', lower)) return { from: i + 1, to, clauseStart: i };
    }
  }
  return undefined;
}

/** "У МЗС Росії рішення назвали", "В министерстве оценку назвали": the object may stand behind the body, no part of it. */
function bodyEnd(language: LanguageTable, items: readonly Item[], from: number, to: number): number {
  const country = /^\p{Lu}{2,7}$/u.test(items[from]?.text ?? '') && isCapital(items[from + 1]);
  if (country && to > from + 2 && items[from + 2]?.kind === 'word' && !isCapital(items[from + 2]))
    return from + 2;
  for (let i = from + 1; i < to; i++)
    if (OBJECT.test(items[i]?.lower ?? '') && !isRole(language, items[i]?.lower ?? '')) return i;
  return to;
}

function previousComma(items: readonly Item[], from: number, floor: number): number | undefined {
  for (let i = from; i >= floor && from - i < 8; i--) if (isComma(items[i])) return i;
  return undefined;
}

/** "Вона подякувала …, і повідомила, що": the subject that opens the sentence does for its later verbs. */
export function leadingSubject(reading: Reading, verb: number): Range | undefined {
  const { frame, language } = reading;
  const first = frame.items[0];
  if (
    first?.kind !== 'word' ||
    language.prepositions.has(first.lower) ||
    language.conjunctions.has(first.lower)
  )
    return undefined;
  const to = nounPhraseEnd(language, frame.items, 0, firstPredicate(reading, verb));
  const speaks =
    language.pronouns.has(first.lower) ||
    isA(language, 'roleStems', first.lower) ||
    isCapital(frame.items[1]) ||
    isA(language, 'bodyStems', first.lower) ||
    (first.lower === 'the' && isA(language, 'roleStems', frame.items[1]?.lower ?? '')) ||
    (to === 1 && (insertsTurn(reading, to) || predicateAt(reading, to)));
  return speaks && to > 0 && to < verb ? { from: 0, to } : subjectOfPredicate(reading, verb);
}

/** "Його колега, міністерка Оксана Левчук подякувала союзникам і заявила": the subject right before the first verb. */
function subjectOfPredicate({ frame, language }: Reading, verb: number): Range | undefined {
  if (!language.freeOrder) return undefined;
  for (let i = 1; i < verb; i++) {
    const item = frame.items[i];
    if (item?.kind === 'quote') return undefined;
    if (!item || !looksLikeVerb(language, item) || isCapital(item)) continue;
    const subject = subjectBefore(language, frame.items, i, 0);
    return subject && isCapital(frame.items[subject.to - 1])
      ? { from: subject.from, to: subject.to }
      : undefined;
  }
  return undefined;
}

/** "Зеленський подякував … і наголосив": a verb right behind the first word. */
function predicateAt({ frame, language }: Reading, at: number): boolean {
  const item = frame.items[at];
  return isCapital(frame.items[at - 1]) && item !== undefined && looksLikeVerb(language, item);
}

/** "Корж, у свою чергу, …": what is inserted behind the first word shows that it is a subject. */
function insertsTurn({ frame, language }: Reading, at: number): boolean {
  const phrase = isComma(frame.items[at]) ? fillerPhraseAt(language, frame.items, at + 1) : 0;
  return phrase > 0 && isComma(frame.items[at + 1 + phrase]);
}

/** "The mayor thanked the crews and said": where the first verb of the sentence stands, at most at `verb`. */
function firstPredicate({ frame, language }: Reading, verb: number): number {
  for (let i = 1; i < verb; i++) {
    const item = frame.items[i];
    // "Уряд оприлюднив заяву, в якій ідеться"
    if (language.freeOrder && item && looksLikeVerb(language, item)) return i;
    if (language.freeOrder) continue;
    const before = frame.items[i - 1];
    const isVerb = item !== undefined && /^\p{Ll}+ed$/u.test(item.text);
    if (isVerb && before?.kind === 'word' && !/^(?:the|a|an|its|his|her|their)$/u.test(before.lower))
      return i;
  }
  return verb;
}

/** "Petrenko, who said": the noun phrase before the relative pronoun. */
function antecedent(reading: Reading, subject: Subject, floor: number): Subject | undefined {
  const { frame, language } = reading;
  const mark = isComma(frame.items[subject.from - 1]) ? subject.from - 1 : subject.from;
  const before = subjectBefore(language, frame.items, mark, floor);
  return before ? { from: before.from, to: before.to, clauseStart: before.clauseStart } : undefined;
}

/** "У повідомленні зазначається": the paper or body named before an impersonal cue. */
export function documentBefore(reading: Reading, verb: number, floor: number): Range | undefined {
  const { frame, language } = reading;
  for (let i = verb - 1; i >= floor && verb - i < 14; i--) {
    const item = frame.items[i];
    if (item?.kind === 'quote') return undefined;
    if (
      item &&
      (isA(language, 'documentStems', item.lower) || isA(language, 'bodyStems', item.lower)) &&
      /^(?:в|у|во|на|из|з|із|зі)$/u.test(frame.items[i - 1]?.lower ?? '')
    ) {
      return { from: i, to: Math.min(verb, nounPhraseEnd(language, frame.items, i, verb)) };
    }
  }
  return undefined;
}

/** The agency that wrote the article is the writer: what it reports itself is no quotation. */
export function isOwnAgency(reading: Reading, source: Range): boolean {
  const { frame, doc } = reading;
  const [first, last] = [frame.items[source.from], frame.items[source.to - 1]];
  if (!first || !last) return false;
  const text = doc.text.slice(first.start, last.end).toLowerCase();
  if (/(?:interfax-ukraine|інтерфакс-україна|интерфакс-украина)/u.test(text)) return true;
  if (/^(?:кореспондент|корреспондент)(?:ка)? /u.test(text)) return true;
  const own = doc.agency?.toLowerCase() ?? '';
  return own !== '' && text.includes(own);
}
/** The source that a paper or an agency names for its news, "з посиланням на прокуратуру", where it says what another has told it. */
export function passedOn(reading: Reading, source: Range, from: number): Range | undefined {
  const { frame, language } = reading;
  const words = frame.items.slice(source.from, source.to);
  const isPress = words.some(
    (item) => item.kind === 'name' || PRESS.test(item.lower) || /^\p{Lu}\p{Ll}*\.\p{Ll}+$/u.test(item.text),
  );
  return language.freeOrder && isPress ? citedSource(reading, from) : undefined;
}

/** The source that an agency passes on: "передає агентство з посиланням на прес-службу". */
export function citedSource(reading: Reading, from: number): Range | undefined {
  const { frame, language } = reading;
  for (let i = from; i < Math.min(frame.items.length, from + 12); i++) {
    for (const phrase of language.citing) {
      if (!phrase.every((word, k) => frame.items[i + k]?.lower === word)) continue;
      const start = i + phrase.length;
      const to = nounPhraseEnd(language, frame.items, start, frame.items.length);
      if (to > start) return { from: start, to };
    }
  }
  return undefined;
}

/** "…, зауважила вона": a cue that closes the sentence reports the whole of it, verbs of asking and hoping included. */
export function hasTail(reading: Reading, from: number, limit: number): boolean {
  const { frame, language } = reading;
  for (let i = limit - 1; i > from; i--) {
    const mark = frame.items[i];
    if (!isComma(mark) && !isDash(mark)) continue;
    const kind = cueKind(language, frame.items, i + 1);
    return (kind === 'say' || kind === 'impersonal') && closesWithSubject(reading, i + 1);
  }
  return false;
}

export function beforeFillers(reading: Reading, verb: number, floor: number): number {
  let i = verb;
  while (i > floor) {
    const item = reading.frame.items[i - 1];
    if (item?.kind !== 'word') break;
    if (!reading.language.fillers.has(item.lower) && !isAdverb(reading.language, item)) break;
    i -= 1;
  }
  return i;
}

export function followsConjunction(reading: Reading, verb: number): boolean {
  const start = beforeFillers(reading, verb, 0);
  const before = reading.frame.items[start - 1];
  const own = reading.frame.items[verb]?.lower ?? '';
  return (
    /^(?:and|but|і|й|та|а|и|но|але)$/u.test(before?.lower ?? '') ||
    isComma(before) ||
    /(?:ing|чи|вши|я|ив|ав)$/u.test(own)
  );
}
