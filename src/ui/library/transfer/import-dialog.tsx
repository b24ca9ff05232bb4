import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { clipsIn, type FileProblem } from '../../../exchange/index.ts';
import { Button, Dialog, Notice, Progress, plural, t, toast } from '../../kit/index.ts';
import { explainFailure } from '../../reading/failures.ts';
import { type App, sayFailure } from '../state/app.ts';
import { DryRunReport } from './dry-run-report.tsx';
import { carryOut, type DryRun, dryRun } from './import-job.ts';
import { fileProblemText } from './problem-texts.ts';

type Stage =
  | { readonly is: 'choosing'; readonly problem?: string }
  | { readonly is: 'reading' }
  | { readonly is: 'ready'; readonly run: DryRun }
  | { readonly is: 'writing' }
  /** Stopped while writing: what has arrived is taken back. */
  | { readonly is: 'stopping' };

/** Takes a file in, after showing what it would do. */
export function ImportDialog({ app }: { readonly app: App }): JSX.Element {
  const stage = useSignal<Stage>({ is: 'choosing' });
  const close = (): void => {
    app.worker.current.value?.cancel();
    app.dialog.value = undefined;
  };
  return (
    <Dialog
      open
      title={t('importHeading')}
      onClose={close}
      actions={<Actions app={app} stage={stage} close={close} />}
    >
      <Body app={app} stage={stage} />
    </Dialog>
  );
}

const stageLabels = {
  reading: 'importReading',
  writing: 'importWriting',
  stopping: 'libraryUndoing',
} as const;

interface StageProps {
  readonly app: App;
  readonly stage: Signal<Stage>;
}

function Body({ app, stage }: StageProps): JSX.Element {
  const now = stage.value;
  if (now.is === 'ready') return <DryRunReport run={now.run} />;
  if (now.is !== 'choosing') {
    const share = app.worker.current.value?.share;
    return <Progress label={t(stageLabels[now.is])} {...(share === undefined ? {} : { value: share })} />;
  }
  return (
    <>
      {now.problem && <Notice tone="danger">{now.problem}</Notice>}
      <p>{t('importAbout')}</p>
      <DropField onFile={(file) => void read(app, stage, file)} />
    </>
  );
}

/** A field for one file, by the browser's dialog or by dropping it. */
function DropField({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element {
  const over = useSignal(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <label
      class="drop"
      data-over={over.value}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        take(event.dataTransfer?.files);
      }}
    >
      <span class="field-label">{t('importFile')}</span>
      <input
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={({ currentTarget }) => take(currentTarget.files)}
      />
      <span class="field-hint">{t('importFormats')}</span>
    </label>
  );
}

async function read(app: App, stage: Signal<Stage>, file: File): Promise<void> {
  stage.value = { is: 'reading' };
  const answer = await app.worker.run(t('importReading'), (signal, progress) =>
    dryRun(app.port, file, { signal, progress }),
  );
  if (answer === undefined) stage.value = { is: 'choosing' };
  else if ('problem' in answer) stage.value = { is: 'choosing', problem: problemText(answer.problem, file) };
  else if (!answer.ok) stage.value = { is: 'choosing', problem: explainFailure(answer.error) };
  else stage.value = { is: 'ready', run: answer.value };
}

const problemText = (problem: FileProblem, file: File): string => `${file.name}: ${fileProblemText(problem)}`;

async function write(app: App, stage: Signal<Stage>, run: DryRun): Promise<void> {
  stage.value = { is: 'writing' };
  const answer = await app.worker.run(t('importWriting'), (signal, progress) => {
    signal.addEventListener('abort', () => {
      stage.value = { is: 'stopping' };
    });
    return carryOut(app.port, run.plan, { signal, progress });
  });
  app.dialog.value = undefined;
  if (answer === undefined) toast(t('importCancelled'));
  else if (!answer.ok) sayFailure(answer.error);
  else {
    const { undoId } = answer.value;
    const clips = clipsIn([...run.plan.added, ...run.plan.updated]).length;
    toast(plural('importDone', clips), { undo: () => app.undo(undoId) });
  }
}

interface ActionsProps extends StageProps {
  readonly close: () => void;
}

function Actions({ app, stage, close }: ActionsProps): JSX.Element | null {
  const now = stage.value;
  if (now.is === 'stopping') return null;
  if (now.is === 'reading' || now.is === 'writing') {
    return <Button onClick={() => app.worker.current.value?.cancel()}>{t('libraryCancel')}</Button>;
  }
  if (now.is === 'choosing') return <Button onClick={close}>{t('libraryCancel')}</Button>;
  const { plan } = now.run;
  const news = plan.added.length + plan.updated.length;
  return (
    <>
      <Button
        onClick={() => {
          stage.value = { is: 'choosing' };
        }}
      >
        {t('importOther')}
      </Button>
      <Button
        variant="primary"
        icon="upload"
        disabled={news === 0}
        onClick={() => void write(app, stage, now.run)}
      >
        {t('libraryImport')}
      </Button>
    </>
  );
}
