import { genderOfGiven } from '../../speakers/index.ts';
import type { Match } from '../lexicon.ts';
import { RU_CUES } from '../tables/ru-cues.ts';
import type { SlavicCues } from '../tables/slavic-cues.ts';
import { UK_CUES } from '../tables/uk-cues.ts';
import { after, before, matchAt, type Rule, type View } from '../view.ts';

/** An adjective of a country or place; these are found in small letters too. */
const isAdjective = ({ entry }: Match): boolean => entry.kind === 'country' && entry.writing === 'any';

/** Words that stand before a name whatever the stop between: "вул. Грузинська". */
function wordBefore(match: Match, { words }: View): string {
  const word = words[match.from];
  return word !== undefined && /^\.?\s*["«“„]?$/u.test(word.between)
    ? (words[match.from - 1]?.key ?? '')
    : '';
}

function languageRule(cues: SlavicCues): Rule {
  return (match, view) => {
    if (!isAdjective(match)) return false;
    const next = after(match, view);
    if (next !== undefined && cues.language.test(next.key)) return true;
    // "українською та англійською мовами"
    if (next !== undefined && /^(?:та|і|й|и|або|или)$/u.test(next.key)) {
      const other = matchAt(match.to + 1, view);
      const noun = other === undefined ? undefined : after(other, view);
      if (noun !== undefined && cues.language.test(noun.key)) return true;
    }
    if (!cues.languageForm.test(match.phrase)) return false;
    // "переклад з російської виконала студентка"
    if (
      /^(?:з|із|с|со)$/u.test(before(match, view)?.key ?? '') &&
      /^(?:переклад|перевод|перевед)/u.test(before(match, view, 2)?.key ?? '') &&
      /(?:[лв](?:а|о|и)?|но|то)$/u.test(next?.key ?? '')
    )
      return true;
    const free =
      next === undefined ||
      cues.prepositions.has(next.key) ||
      /^(?:що|що|як|та|і|що|что|как|а|але|но)$/u.test(next.key);
    if (!free) return false;
    for (let distance = 1; distance <= 5; distance += 1) {
      const previous = before(match, view, distance);
      if (previous === undefined) return false;
      if (cues.speaking.test(previous.key)) return true;
    }
    return false;
  };
}

function nounRule(cues: SlavicCues): Rule {
  return (match, view) => {
    const next = after(match, view);
    if (next === undefined) return false;
    if (cues.currency.test(next.key) && isAdjective(match)) return true;
    for (const [adjective, nouns] of cues.phrases)
      if (match.phrase.startsWith(adjective) && nouns.test(next.key)) return true;
    return false;
  };
}

/** "вул. Грузинська", "Московський проспект"; "на вулицях Києва" is a mention. */
function streetRule(cues: SlavicCues): Rule {
  return (match, view) => {
    if (!isAdjective(match)) return false;
    const next = after(match, view);
    const capital = view.words[match.from]?.capital === true;
    return (
      capital &&
      (cues.street.test(wordBefore(match, view)) || (next !== undefined && cues.street.test(next.key)))
    );
  };
}

/** Words that a name is at the head of a sentence, by what follows: "Катар верхніх дихальних шляхів". */
const OTHER_WORD: readonly (readonly [RegExp, RegExp])[] = [
  [/^чил[иі]$/u, /^(?:перец|перц|соус)/u],
  [/^катар$/u, /^(?:верхн|шлунк|желуд|дих|дых|носог|кишк|кишеч|гортан)/u],
  [/^вена$/u, /^(?:на$|вздул|лопн|ноги$|руки$)/u],
  [/^панама$/u, /^(?:захищ|защищ|з$|с$|із$|из$|для$)/u],
];

const CLUBS =
  /^(?:динамо|шахтар|шахтер|карпати|карпаты|металіст|металлист|зоря|заря|ворскла|чорноморець|черноморец|реал|спартак|зеніт|зенит|локомотив|цска|торпедо|інтер|интер|аякс|легія|легия|лех|колос|рух|верес|арсенал|атлетіко|атлетико|дніпро|днепр|сокіл|сокол|донбас|донбасс|кремінь|кремень)$/u;

/** A name alone in quotation marks is the name of something else: «Баварія» the club, «Україна» the ship; abbreviations are not: «ДНР». */
const titleRule: Rule = (match, view) => {
  const word = view.words[match.from];
  return (
    match.entry.kind === 'country' &&
    match.entry.via !== 'demonym' &&
    match.entry.writing === 'capital' &&
    match.to - match.from === 1 &&
    word?.line === 'plain' &&
    /[«“„"]$/u.test(word.between) &&
    /^[»”“"]/u.test(view.text.slice(match.end, match.end + 1))
  );
};

/** ТОВ «Україна», готель «Москва», «Динамо» (Київ): a name in quotation marks, or the town of a club. */
function bodyRule(cues: SlavicCues): Rule {
  return (match, view) => {
    const { text, words } = view;
    const head = text.slice(Math.max(0, match.start - 40), match.start);
    const tail = text.slice(match.end, match.end + 40);
    const quoted = /["«“„]([^"»”“«„]*)$/u.exec(head);
    if (quoted !== null && /^[^"«“„]{0,40}["»”“]/u.test(tail)) {
      const inside = (quoted[1] ?? '').split(/\s+/u).filter((part) => part !== '').length;
      const outside = words[match.from - inside - 1];
      if (inside <= 3 && outside !== undefined && cues.bodyWithName.test(outside.key)) return true;
    }
    const club = words[match.from - 1];
    return (
      match.entry.kind === 'country' &&
      match.entry.via === 'place' &&
      tail.startsWith(')') &&
      /\($/u.test(head) &&
      club !== undefined &&
      CLUBS.test(club.key)
    );
  };
}

/** "румунка та болгарка": two of a kind, in the nominative, since "польку и венгерку" are danced. */
function isOneOfTwo(match: Match, view: View): boolean {
  if (!match.phrase.endsWith('ка')) return false;
  return [match.from - 1, match.to].some((between) => {
    if (!/^(?:і|й|та|и)$/u.test(view.words[between]?.key ?? '')) return false;
    const other = matchAt(between < match.from ? between - 1 : between + 1, view);
    return other?.entry.kind === 'country' && other.entry.via === 'demonym' && other.phrase.endsWith('ка');
  });
}

/** "болгарка" the tool, "чешки" the shoes: a woman of the country only before her name or where the country is spoken of. */
function thingRule(cues: SlavicCues): Rule {
  return (match, view) => {
    if (match.entry.kind !== 'country' || match.entry.via !== 'demonym' || !cues.things.test(match.phrase))
      return false;
    const word = view.words[match.from];
    const next = after(match, view);
    if (word?.capital === true && !word.startsSentence) return true;
    if (next?.capital === true && matchAt(match.to, view) === undefined) return false;
    if (next !== undefined && cues.ofPeople.behind.test(next.key)) return false;
    if (cues.ofPeople.before.test(before(match, view)?.key ?? '')) return false;
    // "американка українського походження", "румынка и болгарка"
    if (/^(?:походжен|происхожд)/u.test(after(match, view, 2)?.key ?? '')) return false;
    if (isOneOfTwo(match, view)) return false;
    const [code] = match.entry.codes;
    return !view.matches.some(
      ({ entry, phrase }) =>
        entry.kind === 'country' &&
        entry.codes[0] === code &&
        entry.via !== 'place' &&
        !cues.things.test(phrase),
    );
  };
}

/** "Того дня", "Малі підприємства", "Перу Пушкина принадлежит": other words at the head of a sentence. */
function openerRule(cues: SlavicCues): Rule {
  return (match, view) => {
    const word = view.words[match.from];
    if (word?.startsSentence !== true || match.to - match.from > 1) return false;
    const next = after(match, view);
    if (match.phrase === 'перу') return next?.capital === true;
    if (OTHER_WORD.some(([name, following]) => name.test(match.phrase) && following.test(next?.key ?? '')))
      return true;
    const verb = cues.openers.get(match.phrase);
    if (verb === undefined || (next?.gap === 'space' && !next.capital && verb.test(next.key))) return false;
    return !view.matches.some(
      (other) => other.phrase === match.phrase && view.words[other.from]?.startsSentence === false,
    );
  };
}

/** "Банкова система" opens a sentence with a word; "Банкова не коментує" with the president's office. */
function officeRule(cues: SlavicCues): Rule {
  return (match, view) => {
    if (!match.phrase.startsWith('банков') || match.to - match.from > 1) return false;
    const next = after(match, view);
    return (
      view.words[match.from]?.startsSentence === true && next !== undefined && !cues.ofOffice.test(next.key)
    );
  };
}

/** "Интерфакс-Украина", "Джордж Вашингтон", "река Нигер". */
function nameRule(cues: SlavicCues): Rule {
  return (match, view) => {
    const word = view.words[match.from];
    const previous = before(match, view);
    // The domain ".РФ"
    if (/(?:^|[\s"«])\.$/u.test(view.text.slice(Math.max(0, match.start - 2), match.start))) return true;
    if (word?.capital !== true) return false;
    // "Молдова-Газ"; "Росія-Україна" are two
    const joined = view.words[match.to];
    if (
      match.entry.kind === 'country' &&
      match.entry.via === 'name' &&
      joined?.gap === 'hyphen' &&
      joined.between.length === 1 &&
      joined.capital &&
      matchAt(match.to, view) === undefined
    )
      return true;
    if (previous === undefined) return false;
    if (word.gap === 'hyphen' && word.between.length === 1)
      return (
        /^(?:[иі]нтерфакс(?:а|у|е|і|ом)?|рбк|тсн|ббс|бі|би)$/u.test(previous.key) ||
        (cues.bodyWithName.test(previous.key) && previous.capital)
      );
    if (
      /^(?:нігер|нигер|конго|сенегал|гамбія|гамбия|парагвай|уругвай)/u.test(match.phrase) &&
      /^(?:річк|рік[аиу]|рек[аиу]|рек[ое]й|ріц)/u.test(previous.key)
    )
      return true;
    return (
      match.to - match.from === 1 &&
      match.entry.kind === 'country' &&
      match.entry.via === 'place' &&
      previous.capital &&
      genderOfGiven(previous.key) !== undefined
    );
  };
}

function rulesOf(cues: SlavicCues): readonly Rule[] {
  return [
    titleRule,
    ...[languageRule, nounRule, streetRule, bodyRule, thingRule, openerRule, officeRule, nameRule].map(
      (rule) => rule(cues),
    ),
  ];
}

export const UKRAINIAN_RULES = rulesOf(UK_CUES);
export const RUSSIAN_RULES = rulesOf(RU_CUES);
