import type { ClipKind } from '../../../model/index.ts';
import type { Entry } from '../find/entry.ts';

export type Step = 'day' | 'week' | 'month' | 'year';

/** One bar of the timeline. Days are ISO dates, both inclusive. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly kinds: ReadonlyMap<ClipKind, number>;
}

export interface Timeline {
  readonly step: Step;
  /** In order of time, empty ones included. */
  readonly bars: readonly Bar[];
}

/** More bars than this are no picture. */
const mostBars = 60;
const dayMs = 86_400_000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day of the step that holds the day. */
function startOf(day: string, step: Step): number {
  const date = new Date(`${day}T00:00:00Z`);
  if (step === 'week') return date.getTime() - ((date.getUTCDay() + 6) % 7) * dayMs;
  if (step === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return step === 'year' ? Date.UTC(date.getUTCFullYear(), 0, 1) : date.getTime();
}

function nextStart(start: number, step: Step): number {
  const date = new Date(start);
  if (step === 'day') return start + dayMs;
  if (step === 'week') return start + 7 * dayMs;
  if (step === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return Date.UTC(date.getUTCFullYear() + 1, 0, 1);
}

/** The finest step that needs no more bars than fit. */
function stepFor(first: string, last: string): Step {
  const days = (startOf(last, 'day') - startOf(first, 'day')) / dayMs + 1;
  if (days <= mostBars) return 'day';
  if (days / 7 <= mostBars) return 'week';
  return days / 30.4 <= mostBars ? 'month' : 'year';
}

/** How many clips were published when. Days that are no dates are left out; so are years beyond the last sixty. */
export function* timelineOf(entries: readonly Entry[]): Generator<number, Timeline> {
  // There are far fewer days than clips.
  const byDay = new Map<string, Map<ClipKind, number>>();
  for (const [at, { day, shown }] of entries.entries()) {
    if (at % 256 === 0) yield at / entries.length;
    const kinds = byDay.get(day) ?? new Map<ClipKind, number>();
    kinds.set(shown.kind, (kinds.get(shown.kind) ?? 0) + 1);
    byDay.set(day, kinds);
  }
  const days = [...byDay.keys()].filter((day) => !Number.isNaN(Date.parse(day))).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { step: 'day', bars: [] };
  const step = stepFor(first, last);
  const counts = new Map<number, Map<ClipKind, number>>();
  for (const day of days) {
    const start = startOf(day, step);
    const kinds = counts.get(start) ?? new Map<ClipKind, number>();
    for (const [kind, count] of byDay.get(day) ?? []) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
    counts.set(start, kinds);
  }
  const bars: Bar[] = [];
  for (let start = startOf(first, step); start <= startOf(last, step); start = nextStart(start, step)) {
    const kinds = counts.get(start) ?? new Map<ClipKind, number>();
    const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
    bars.push({ from: iso(start), to: iso(nextStart(start, step) - dayMs), total, kinds });
  }
  return { step, bars: bars.slice(-mostBars - 2) };
}
