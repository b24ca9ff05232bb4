import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Conflict } from '../../../messages/clips.ts';
import { Button, formatDate, t } from '../../kit/index.ts';
import { type App, accepted } from '../state/app.ts';
import { differences } from './differences.ts';

/** Records that two machines changed apart, each version beside the other, to choose from. Nothing is lost by it. */
export function ConflictList({ app }: { readonly app: App }): JSX.Element {
  const conflicts = useSignal<readonly Conflict[]>([]);
  async function load(): Promise<void> {
    conflicts.value = accepted(await app.port.listConflicts())?.conflicts ?? [];
  }
  useEffect(() => void load(), []);
  return (
    <section class="conflicts">
      <h3>{t('conflictHeading')}</h3>
      <p class="field-hint">{t('conflictAbout')}</p>
      {conflicts.value.map((conflict) => (
        <ConflictCard
          key={conflict.id}
          conflict={conflict}
          onKeep={async (rev) => {
            const done = accepted(await app.port.resolveConflict(conflict.id, rev));
            if (done !== undefined) await load();
          }}
        />
      ))}
    </section>
  );
}

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly onKeep: (rev: string) => Promise<void>;
}

function ConflictCard({ conflict, onKeep }: ConflictCardProps): JSX.Element {
  const { title, rows } = differences(conflict);
  return (
    <article class="conflict">
      <h4 class="article-words" dir="auto">
        <bdi>{title}</bdi>
      </h4>
      <div class="conflict-versions">
        {conflict.versions.map(({ rev, record }, at) => (
          <div key={rev} class="conflict-version">
            <p class="conflict-when">
              {record.type === 'clip'
                ? t('conflictChanged', formatDate(record.value.updatedAt))
                : t('conflictVersion', at + 1)}
            </p>
            <dl class="facts">
              {rows.map(({ label, values }) => (
                <div key={label} class="fact">
                  <dt>{label}</dt>
                  <dd>
                    <bdi>{values[at] || t('conflictEmpty')}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
            <Button size="small" icon="check" onClick={() => void onKeep(rev)}>
              {t('conflictKeep')}
            </Button>
          </div>
        ))}
      </div>
    </article>
  );
}
