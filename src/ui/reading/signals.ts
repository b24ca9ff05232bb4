import type { Signal } from '../../model/index.ts';
import type { MessageKey } from '../kit/index.ts';

/** What the detector's signals are about, as a reader would put it. */
const SUBJECTS = [
  {
    key: 'signalAddress',
    ids: ['address', 'address-date', 'address-words', 'agency-path'],
  },
  {
    key: 'signalDeclared',
    ids: ['json-ld', 'og-type', 'page-class', 'section'],
  },
  {
    key: 'signalHeadline',
    ids: ['agency-headline', 'headline-is-title', 'headline-length', 'headline-repeated', 'title-length'],
  },
  { key: 'signalTime', ids: ['published-time', 'time-line'] },
  {
    key: 'signalText',
    ids: ['no-text', 'one-run', 'paragraphs', 'run-length'],
  },
  { key: 'signalSpeech', ids: ['quotations'] },
  { key: 'signalDateline', ids: ['agency-line', 'dateline'] },
  { key: 'signalForm', ids: ['report-form'] },
  { key: 'signalReadingTime', ids: ['reading-time'] },
] as const satisfies readonly { key: MessageKey; ids: readonly string[] }[];

export interface Reason {
  readonly key: (typeof SUBJECTS)[number]['key'] | 'signalOther';
  /** Sum of the votes on this subject: above 0 speaks for an article. */
  readonly vote: number;
  /** What the strongest of them saw, in the page's own words. */
  readonly detail?: string;
}

/** Votes of less than this share of the strongest say nothing worth reading. */
const LEAST_SHARE = 0.05;

/** Whether the page is an agency's that was not found built as it is known. */
export function isChangedLayout(signals: readonly Signal[]): boolean {
  return signals.some(({ id }) => id === 'agency-layout');
}

/** The votes by subject, the weightiest first. */
export function reasonsOf(signals: readonly Signal[]): readonly Reason[] {
  const subjects = new Map<Reason['key'], Signal[]>();
  for (const signal of signals) {
    const key = subjectOf(signal.id);
    subjects.set(key, [...(subjects.get(key) ?? []), signal]);
  }
  const reasons = [...subjects].map(([key, votes]) => {
    const vote = votes.reduce((sum, one) => sum + one.vote, 0);
    const strongest = votes.reduce((a, b) => (Math.abs(b.vote) > Math.abs(a.vote) ? b : a));
    // A bare count says little without its unit.
    const detail = strongest.detail && /\p{L}|:/u.test(strongest.detail) ? strongest.detail : undefined;
    return detail === undefined ? { key, vote } : { key, vote, detail };
  });
  const most = Math.max(...reasons.map(({ vote }) => Math.abs(vote)));
  return reasons
    .filter(({ vote }) => vote !== 0 && Math.abs(vote) >= most * LEAST_SHARE)
    .sort((a, b) => Math.abs(b.vote) - Math.abs(a.vote));
}

function subjectOf(id: string): Reason['key'] {
  return SUBJECTS.find(({ ids }) => ids.some((one) => one === id))?.key ?? 'signalOther';
}
