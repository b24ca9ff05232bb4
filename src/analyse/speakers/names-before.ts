import { isCapital } from '../rules/item.ts';
import type { Gender } from './entity.ts';
import type { Memory, Occasion } from './memory.ts';
import { namesakes, type PersonName } from './name-index.ts';
import { nameKey } from './name-key.ts';
import { opensSentence } from './opening.ts';
import { firstIn } from './source-reading.ts';

/** Words back that a sentence opens in which a pronoun's person may be named. */
const OPENER_REACH = 80;

/** Whom the writer has named before a place in the text, whether they have spoken or not. */
export class NamesBefore {
  private readonly memory: Memory;

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /**
   * The person who opens the last sentence that opens with one, by full name or by a surname known from one; not
   * where somebody has spoken since.
   */
  opener({ source, gender }: Occasion, since: number): PersonName | undefined {
    const { doc, index } = this.memory;
    const from = firstIn(index.items, source);
    let first: PersonName | undefined;
    for (let i = from - 1; i >= Math.max(0, from - OPENER_REACH); i--) {
      const item = index.items[i];
      if (!item || item.start <= since || this.isApart(item.end, source.start)) return first;
      if (first && /^[.!?…]$/u.test(item.text)) return first;
      if (!isCapital(item)) continue;
      const [name, ...others] = namesakes(index, nameKey(item.text));
      if (
        !name ||
        others.length > 0 ||
        (name.gender !== undefined && gender !== undefined && name.gender !== gender)
      )
        continue;
      const full = index.fullNames.find((other) => other.end === item.end);
      const start = full?.start ?? item.start;
      if (!opensSentence(doc, { start }) || this.isQuoted(full ?? { ...name, start, end: item.end }))
        continue;
      // "Голова ради Олена Корж назвала план Сергія Ткача "диким"": of two the first opens the sentence
      if (!doc.language.freeOrder) return full ?? name;
      first = full ?? name;
    }
    return first;
  }

  /** In English a pronoun's person is looked for in its paragraph, in an agency's short Slavic ones in the one before too. */
  private isApart(from: number, to: number): boolean {
    const { text, language } = this.memory.doc;
    const breaks = text.slice(from, to).match(/\n+/gu)?.length ?? 0;
    return breaks > (language.freeOrder ? 1 : 0);
  }

  /** The last full name of the gender before an offset, within reach. */
  nameBefore(at: number, gender: Gender): PersonName | undefined {
    const names = this.memory.index.fullNames;
    const low = this.count(at);
    for (let i = low - 1; i >= 0 && i >= low - 6; i--) {
      const name = names[i];
      if (name && !this.isQuoted(name) && (name.gender === undefined || name.gender === gender)) return name;
    }
    return undefined;
  }

  /** Who is named only in what somebody said is not whom the writer's "he" means. */
  isQuoted(name: PersonName): boolean {
    const { quotes } = this.memory.doc;
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quotes[middle]?.end ?? 0) <= name.start) low = middle + 1;
      else high = middle;
    }
    return (quotes[low]?.start ?? Number.POSITIVE_INFINITY) <= name.start;
  }

  /** How many full names stand before an offset. */
  count(at: number): number {
    const names = this.memory.index.fullNames;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
