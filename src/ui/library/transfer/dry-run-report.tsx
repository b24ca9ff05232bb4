import type { JSX } from 'preact';
import { clipsIn } from '../../../exchange/index.ts';
import { formatNumber, type MessageKey, Notice, plural, t } from '../../kit/index.ts';
import type { DryRun } from './import-job.ts';
import { entryProblemText } from './problem-texts.ts';

const formatNames: Readonly<Record<string, MessageKey>> = {
  backup: 'exportBackup',
  hypothesis: 'importHypothesis',
  'web-annotation': 'exportWebAnnotation',
  'web-clipper': 'importWebClipper',
};

/** Rejections listed; more are counted. */
const listed = 100;

/** What the file would do: new, changed, the same, left out and why. */
export function DryRunReport({ run }: { readonly run: DryRun }): JSX.Element {
  const { plan, reading } = run;
  const lines: readonly (readonly [MessageKey, number])[] = [
    ['importNew', clipsIn(plan.added).length],
    ['importUpdated', clipsIn(plan.updated).length],
    ['importSame', clipsIn(plan.same).length],
    ['importKept', clipsIn(plan.kept).length],
    ['importRejected', reading.rejected.length],
  ];
  const clips = clipsIn(reading.records).length;
  const others = plan.added.length + plan.updated.length - clipsIn([...plan.added, ...plan.updated]).length;
  const name = formatNames[reading.format];
  return (
    <div class="dry-run">
      <p>
        <bdi class="dry-run-file">{run.name}</bdi>
        {name && <span class="dry-run-format"> · {t(name)}</span>}
      </p>
      {clips + reading.rejected.length === 0 && others === 0 && <Notice>{t('importEmpty')}</Notice>}
      <ul class="dry-run-counts">
        {lines
          .filter(([key, count]) => count > 0 || key === 'importNew')
          .map(([key, count]) => (
            <li key={key}>
              <strong>{formatNumber(count)}</strong> {plural(key, count)}
            </li>
          ))}
        {others > 0 && (
          <li>
            <strong>{formatNumber(others)}</strong> {plural('importOthers', others)}
          </li>
        )}
      </ul>
      {reading.rejected.length > 0 && (
        <details class="dry-run-rejected" open>
          <summary>{t('importWhyRejected')}</summary>
          <ol>
            {reading.rejected.slice(0, listed).map(({ number, label, problem }) => (
              <li key={number} value={number}>
                {label !== '' && <bdi class="dry-run-label">{label}</bdi>}
                <span>{entryProblemText(problem)}</span>
              </li>
            ))}
          </ol>
          {reading.rejected.length > listed && (
            <p>{plural('importMoreRejected', reading.rejected.length - listed)}</p>
          )}
        </details>
      )}
      <p class="field-hint">{t('importNothingYet')}</p>
    </div>
  );
}
