import type { Observation } from './observation.ts';
import type { Subject } from './subject.ts';

const CLOCK = /\b\d{1,2}[:.h時时시]\s?\d{2}(?!\d)/;

/** Whether a line with a date stands beside the headline: "13:48 29.01.2026". */
export function observeTime({ timeLine }: Subject): Observation[] {
  if (timeLine === undefined) return [{ id: 'time-line', seen: 'none' }];
  return [{ id: 'time-line', seen: CLOCK.test(timeLine) ? 'time' : 'day', detail: timeLine }];
}
