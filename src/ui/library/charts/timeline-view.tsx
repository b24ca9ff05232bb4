import type { JSX } from 'preact';
import type { ClipKind } from '../../../model/index.ts';
import { EmptyState, formatNumber, language, plural, t } from '../../kit/index.ts';
import type { App } from '../state/app.ts';
import { useSliced } from '../state/use-sliced.ts';
import { kindLabel } from '../words.ts';
import { type Bar, type Step, timelineOf } from './timeline.ts';

/** From the foot of a bar upwards, in every bar alike. */
const kindOrder: readonly ClipKind[] = ['quotation', 'claim', 'selection', 'country', 'article'];

/** When the clips found were published, as bars; a bar narrows the list to its days. */
export function TimelineView({ app }: { readonly app: App }): JSX.Element | null {
  const timeline = useSliced(() => timelineOf(app.library.findings.value.entries)).value;
  if (timeline === undefined) return null;
  const { step, bars } = timeline;
  if (bars.length === 0)
    return <EmptyState icon="archive" title={t('libraryNothingTitle')} text={t('libraryNothingText')} />;
  const most = bars.reduce((highest, bar) => Math.max(highest, bar.total), 0);
  return (
    <section class="chart" aria-label={t('libraryViewTimeline')}>
      <p class="chart-hint">{t('libraryTimelineHint')}</p>
      <div class="timeline">
        <span class="timeline-most" aria-hidden="true">
          {formatNumber(most)}
        </span>
        <ol class="timeline-bars">
          {bars.map((bar, at) => (
            <li key={bar.from} class="timeline-slot">
              <BarButton app={app} bar={bar} step={step} most={most} />
              <span class="timeline-label" aria-hidden="true">
                {labelled(bars, at, step) ? tick(bar.from, step) : ''}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <Legend bars={bars} />
    </section>
  );
}

interface BarButtonProps {
  readonly app: App;
  readonly bar: Bar;
  readonly step: Step;
  readonly most: number;
}

function BarButton({ app, bar, step, most }: BarButtonProps): JSX.Element {
  const name = `${spell(bar, step)}: ${plural('libraryCount', bar.total)}`;
  if (bar.total === 0) return <span class="timeline-empty" />;
  return (
    <button
      type="button"
      class="timeline-bar"
      style={{ height: `${(bar.total / most) * 100}%` }}
      title={name}
      aria-label={name}
      onClick={() => {
        app.library.query.value = { ...app.library.query.value, from: bar.from, to: bar.to };
        app.view.value = 'clips';
      }}
    >
      {kindOrder
        .filter((kind) => bar.kinds.has(kind))
        .map((kind) => (
          <span
            key={kind}
            class="timeline-part"
            data-kind={kind}
            style={{ flexGrow: bar.kinds.get(kind) ?? 0 }}
          />
        ))}
    </button>
  );
}

function Legend({ bars }: { readonly bars: readonly Bar[] }): JSX.Element {
  const kinds = new Set(bars.flatMap((bar) => [...bar.kinds.keys()]));
  return (
    <ul class="legend">
      {kindOrder
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span class="legend-mark" data-kind={kind} aria-hidden="true" />
            {kindLabel(kind)}
          </li>
        ))}
    </ul>
  );
}

const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** What a bar stands for, in full. */
function spell({ from, to }: Bar, step: Step): string {
  if (step === 'day') return format(from, { dateStyle: 'long' });
  if (step === 'month') return format(from, { month: 'long', year: 'numeric' });
  if (step === 'year') return format(from, { year: 'numeric' });
  const week = new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' });
  return week.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** Labels stand under the first bar of a month or year, and not so near that they touch. */
function labelled(bars: readonly Bar[], at: number, step: Step): boolean {
  const [bar, before] = [bars[at], bars[at - 1]];
  if (bar === undefined) return false;
  if (before === undefined) return true;
  if (step === 'year') return at % Math.ceil(bars.length / 12) === 0;
  if (step === 'day') return at % Math.max(1, Math.ceil(bars.length / 8)) === 0;
  if (step === 'month') return bar.from.slice(5, 7) === '01' || at % Math.ceil(bars.length / 8) === 0;
  return bar.from.slice(0, 7) !== before.from.slice(0, 7) && Number(bar.from.slice(5, 7)) % 2 === 1;
}

function tick(day: string, step: Step): string {
  if (step === 'day') return format(day, { day: 'numeric', month: 'short' });
  return step === 'year'
    ? format(day, { year: 'numeric' })
    : format(day, { month: 'short', year: '2-digit' });
}
