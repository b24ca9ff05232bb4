import { type Ballot, rounded, voteOf } from './ballot.ts';
import type { Observation } from './observation.ts';
import type { Subject } from './subject.ts';

/** One look at a page, and the kinds of observation that it brings. */
export interface Look {
  readonly ids: readonly string[];
  readonly see: (subject: Subject) => readonly Observation[];
}

/** Looks in the order in which they are taken, with what those still to come can add to the sum. */
export interface Agenda {
  readonly ballot: Ballot;
  readonly looks: readonly Look[];
  /** Before each look, and after the last: the least and the most that is still to come. */
  readonly open: readonly { readonly least: number; readonly most: number }[];
}

/** An agenda for these looks, the cheapest first. */
export function agenda(ballot: Ballot, looks: readonly Look[]): Agenda {
  const open = [{ least: 0, most: 0 }];
  let [least, most] = [0, 0];
  for (const { ids } of looks.toReversed()) {
    for (const id of ids) {
      const votes = [...(ballot.votes.get(id)?.values() ?? [])];
      least += Math.min(0, ...votes);
      most += Math.max(0, ...votes);
    }
    open.unshift({ least, most });
  }
  return { ballot, looks, open };
}

/** Looks at a page one look after the other, and knows at any time between which bounds the sum will come to lie. */
export class Hearing {
  readonly seen: Observation[] = [];
  readonly #agenda: Agenda;
  readonly #subject: Subject;
  #sum: number;
  #next = 0;

  constructor(agenda: Agenda, subject: Subject, start: number) {
    this.#agenda = agenda;
    this.#subject = subject;
    this.#sum = start;
  }

  get least(): number {
    return rounded(this.#sum + (this.#agenda.open[this.#next]?.least ?? 0));
  }

  get most(): number {
    return rounded(this.#sum + (this.#agenda.open[this.#next]?.most ?? 0));
  }

  /** Takes the next look; false where all were taken. */
  hear(): boolean {
    const look = this.#agenda.looks[this.#next];
    if (look === undefined) return false;
    for (const observation of look.see(this.#subject)) {
      this.#sum += voteOf(this.#agenda.ballot, observation);
      this.seen.push(observation);
    }
    this.#next++;
    return true;
  }
}
