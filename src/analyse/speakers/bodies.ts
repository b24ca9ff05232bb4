import type { Span } from '../../model/index.ts';
import { isA } from '../language/stems.ts';
import { type Item, isCapital } from '../rules/item.ts';
import { looksLikeVerb, nounPhraseEnd } from '../rules/noun-phrase.ts';
import { type Entity, newEntity } from './entity.ts';
import { abbreviates, contentOf, covers, stemsOf } from './matching.ts';
import type { Memory, Occasion } from './memory.ts';
import { genderOfGiven, nameKey } from './name-key.ts';
import { firstIn } from './source-reading.ts';
import { callsSource, isSource } from './unnamed.ts';

const GENERAL_BODY =
  /^(?:organi[sz]ation|організац|организац|agency|company|department|service|group|holding|regulator|office|institution|bank|відомств|установ|служб|компані|регулятор|підприємств|агентств|холдинг|ведомств|учреждени|компани|предприяти|агентств)/u;
/** Papers that a body gives out in its own name. */
const ISSUED =
  /^(?:statement|report|document|release|message|announcement|notice|повідомлен|заяв|звіт|документ|реліз|пресреліз|зведен|сообщен|заявлен|отчет|отчёт|релиз|пресс-релиз|сводк)/u;
/** Papers that speak for themselves, whoever spoke last. */
const OF_ITS_OWN =
  /^(?:poll|survey|ruling|verdict|indictment|опитуван|опрос|вирок|приговор|рішенн|решени|ухвал)/u;
const POLL = /^(?:poll|survey|study)$/u;
const COMPANY = /^(?:company|holding|bank|group|firm|компан|холдинг|банк|груп|підприємств|предприяти)/u;
/** The company in the office of its head: "Ukrenergo CEO", "гендиректор "Укренерго"". */
const COMPANY_IN_ROLE =
  /^(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}.&-]*\s)*\p{Lu}[\p{L}\p{N}.&-]*)['’]?s?\s(?:CEO|CFO|COO|CTO|chief executive|board chairman|chairman of the board)\b|["«“„]([^"»”“„«]{2,60})["»”]\s*$/u;
const AGENCY = /^(?:agency|агентств|interfax|інтерфакс|интерфакс)/u;
const PAPER = /^(?:видан|издан|газет|outlet|newspaper)/u;
const ADJECTIVE = /\p{L}{3}(?:ого|его|ої|ой|их|ых|ому|ему|ій|ом|им|ым)$/u;
/** "планирует", "планує": no part of a body's name. */
const PRESENT = /^\p{Ll}{2,}(?:[уюая]є|[уюая]ють|[ауя]ют|[ауя]ет)$/u;
/** How many paragraphs back a body without a name is looked for, and how long its name may be. */
const PARAGRAPHS_BACK = 6;
const LONGEST_BODY = 10;

/** Where the body at `noun` begins with the adjectives before it: "сводка Генерального штаба". */
function withAdjectives(words: readonly Item[], noun: number): number {
  let from = noun;
  while (from > 1 && ADJECTIVE.test(words[from - 1]?.lower ?? '')) from -= 1;
  return from;
}

/** Resolves bodies, their papers and sources without a name. */
export class Bodies {
  private readonly memory: Memory;
  /** Who made the poll that was cited last. */
  private pollster: Entity | undefined;

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /** A statement, or "the ministry's data", speaks for the body it names, or for the body spoken of last. */
  byDocument(words: readonly Item[], occasion: Occasion): Entity {
    const { language } = this.memory.doc;
    const body = words.findIndex(
      (item, i) => i > 0 && (isA(language, 'bodyStems', item.lower) || /^\p{Lu}{2,6}$/u.test(item.text)),
    );
    if (language.freeOrder && body > 0)
      return this.byPhrase('organisation', words.slice(withAdjectives(words, body)), occasion);
    const maker = words.findIndex(({ lower }, i) => i > 0 && lower === 'by');
    const made = maker + (/^(?:the|an?)$/u.test(words[maker + 1]?.lower ?? '') ? 2 : 1);
    if (language.code === 'en' && maker > 0 && (body > maker || isCapital(words[made])))
      return this.madeBy(words.slice(0, maker), this.byPhrase('organisation', words.slice(made), occasion));
    const owned = words.findIndex(({ text }, i) => i > 0 && /^['’]s$/u.test(text));
    if (
      language.code === 'en' &&
      owned > 0 &&
      words.slice(0, owned).some(({ lower }) => isA(language, 'bodyStems', lower))
    )
      return this.byPhrase('organisation', words.slice(0, owned), occasion);
    if (language.code === 'en' && body >= 0 && words.length > 2)
      return this.byPhrase('organisation', words, occasion);
    if (words.length <= 2 && this.pollster && words.some(({ lower }) => POLL.test(lower)))
      return this.pollster;
    if (words.length <= 3 && !words.some(({ lower }) => OF_ITS_OWN.test(lower))) {
      const issued = words.some((item) => ISSUED.test(item.lower));
      const before =
        this.memory.recent((entity) => entity.kind === 'organisation') ??
        (issued ? this.bodyBefore(occasion) : undefined);
      if (before) return before;
    }
    return this.byPhrase('organisation', words, occasion);
  }

  /** Remembers whose a poll is: "the survey", from then on. */
  private madeBy(paper: readonly Item[], body: Entity): Entity {
    if (paper.some(({ lower }) => POLL.test(lower))) this.pollster = body;
    return body;
  }

  /** "Norland's embassy welcomed the plan. … it said": the body that opens the paragraph, where nobody has spoken in it since. */
  openingBody(occasion: Occasion, since: number): Entity | undefined {
    const { text } = this.memory.doc;
    const start = text.lastIndexOf('\n', occasion.source.start) + 1;
    return since > start ? undefined : this.bodyBefore(occasion, 1);
  }

  /** The body with a name of its own that opens one of the paragraphs before: "the report says" is its report. */
  private bodyBefore(occasion: Occasion, farthest = PARAGRAPHS_BACK): Entity | undefined {
    const { items } = this.memory.index;
    const { language, blocks } = this.memory.doc;
    let looked = 0;
    for (let b = blocks.length - 1; b >= 0 && looked < farthest; b--) {
      const block = blocks[b];
      if (block?.kind !== 'paragraph' || block.start > occasion.source.start) continue;
      looked += 1;
      const from = firstIn(items, { start: block.bodyStart, end: block.end });
      const limit = Math.min(firstIn(items, { start: block.end, end: block.end }), from + LONGEST_BODY);
      if ((items[from]?.start ?? 0) === occasion.source.start) continue;
      // "В отчетности компании указано": an adjunct is no body
      if (language.freeOrder && language.prepositions.has(items[from]?.lower ?? '')) continue;
      const phrase = items.slice(from, nounPhraseEnd(language, items, from, limit));
      const verb = phrase.findIndex(
        (word) => looksLikeVerb(language, word) || (language.freeOrder && PRESENT.test(word.text)),
      );
      const named = verb < 0 ? phrase : phrase.slice(0, verb);
      const given = named.findIndex((word, k) => k > 0 && genderOfGiven(word.text) !== undefined);
      const words = given < 0 ? named : named.slice(0, given);
      const isPerson = words.some((word) =>
        (['anonymousStems', 'roleStems'] as const).some((list) => isA(language, list, word.lower)),
      );
      if (isPerson) continue;
      const isBody = words.some((word) => isA(language, 'bodyStems', word.lower));
      const hasName = words.some((word, k) => isCapital(word) && (k > 0 || words.length > 1));
      if (isBody && hasName && stemsOf(words).size > 1) return this.byPhrase('organisation', words, occasion);
    }
    return undefined;
  }

  /** "the company", "у відомстві": the body spoken of last. */
  private generalBody(words: readonly Item[], occasion: Occasion): Entity | undefined {
    const content = contentOf(words);
    const [only] = content;
    if (!only || content.length > 1 || !GENERAL_BODY.test(only.lower)) return undefined;
    const body = this.memory.recent((entity) => entity.kind === 'organisation' && !this.isPaper(entity));
    return this.companyOfSpeaker(only, body?.lastAt ?? -1) ?? body ?? this.bodyBefore(occasion);
  }

  /** A poll or a report that was a source of its own is no company. */
  private isPaper({ phrase }: Entity): boolean {
    const { text, language } = this.memory.doc;
    const words =
      phrase === undefined ? [] : text.slice(phrase.start, phrase.end).toLowerCase().split(/\s+/u);
    return isA(language, 'documentStems', words.filter((word) => !/^(?:a|an|the)$/u.test(word))[0] ?? '');
  }

  /** "The company" behind "Ukrenergo CEO Andriy Kuts" or "голова правління "Укренерго"": whose office the last person holds. */
  private companyOfSpeaker({ lower }: Item, since: number): Entity | undefined {
    const person = this.memory.recent((entity) => entity.kind === 'person');
    if (!COMPANY.test(lower) || person === undefined || person.lastAt < since) return undefined;
    for (const role of person.roles) {
      const name = COMPANY_IN_ROLE.exec(this.memory.doc.text.slice(role.start, role.end));
      const words = name?.[1] ?? name?.[2];
      if (name === null || words === undefined) continue;
      const start = role.start + name.index + name[0].indexOf(words);
      const entity = newEntity('organisation', start, { phrase: { start, end: start + words.length } });
      entity.stems.add(words.toLowerCase());
      return this.memory.add(entity);
    }
    return undefined;
  }

  /** "the agency's interlocutor", "джерело": the source without a name that spoke last. */
  private sameSource(words: readonly Item[]): Entity | undefined {
    const content = contentOf(words).filter(
      ({ text, lower }) => !/^['’]s$/u.test(text) && !AGENCY.test(lower) && !PAPER.test(lower),
    );
    const [only] = content;
    if (!only || content.length > 1 || !isSource(only.lower) || /^an?$/u.test(words[0]?.lower ?? ''))
      return undefined;
    const { text } = this.memory.doc;
    return this.memory.recent(
      ({ kind, phrase }) =>
        kind === 'unnamed' && phrase !== undefined && callsSource(text.slice(phrase.start, phrase.end)),
    );
  }

  /** "NBU" in "National Bank (NBU)". */
  private acronymBehind(span: Span): string | undefined {
    const match = /^\s*\((\p{Lu}{2,8})\)/u.exec(this.memory.doc.text.slice(span.end, span.end + 14));
    return match?.[1] === undefined ? undefined : nameKey(match[1]);
  }

  /** Behind a preposition, a cue such as "по словам", or the paper that it issued. */
  private isOblique(span: Span, occasion: Occasion): boolean {
    const { text, language } = this.memory.doc;
    const word = /([\p{L}-]+)\s+$/u.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[1] ?? '';
    const before = word.toLowerCase();
    return (
      !occasion.nominative ||
      language.prepositions.has(before) ||
      isA(language, 'documentStems', before) ||
      language.possessives.has(before)
    );
  }

  /** The body or unnamed source that the phrase means: one met before that shares its words, else a new one. */
  byPhrase(kind: 'organisation' | 'unnamed', words: readonly Item[], occasion: Occasion): Entity {
    const stems = stemsOf(words);
    const known =
      this.memory.recent(
        (entity) =>
          entity.kind === kind &&
          (covers(entity.stems, stems) ||
            (kind === 'organisation' && (covers(stems, entity.stems) || abbreviates(stems, entity.stems)))),
      ) ?? (kind === 'organisation' ? this.generalBody(words, occasion) : this.sameSource(words));
    const first = words[0];
    const last = words.at(-1);
    const span = first && last ? { start: first.start, end: last.end } : occasion.source;
    if (known) {
      for (const stem of stems) known.stems.add(stem);
      if (
        known.phrase &&
        this.generalBody(words, occasion) === undefined &&
        span.end - span.start > known.phrase.end - known.phrase.start &&
        occasion.nominative
      ) {
        known.phrase = span;
        known.oblique = this.isOblique(span, occasion);
      }
      return known;
    }
    const entity = newEntity(kind, occasion.source.start, {
      phrase: span,
      oblique: this.isOblique(span, occasion),
    });
    for (const stem of stems) entity.stems.add(stem);
    const acronym = this.acronymBehind(span);
    if (acronym) entity.stems.add(acronym);
    return this.memory.add(entity);
  }
}
