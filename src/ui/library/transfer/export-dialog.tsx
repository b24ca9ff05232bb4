import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { exportFormats } from '../../../exchange/index.ts';
import { Button, Dialog, type MessageKey, plural, Select, t, toast } from '../../kit/index.ts';
import { copyText } from '../detail/actions.ts';
import { type App, accepted } from '../state/app.ts';
import { gather } from './gather.ts';
import { exportOptions } from './options.ts';
import { download, fileName, writeOut } from './write-out.ts';

type Scope = 'chosen' | 'found' | 'all';

const formatTexts: Readonly<Record<string, readonly [name: MessageKey, about: MessageKey]>> = {
  markdown: ['exportMarkdown', 'exportMarkdownAbout'],
  html: ['exportHtml', 'exportHtmlAbout'],
  csv: ['exportCsv', 'exportCsvAbout'],
  'web-annotation': ['exportWebAnnotation', 'exportWebAnnotationAbout'],
  'csl-json': ['exportCslJson', 'exportCslJsonAbout'],
  ris: ['exportRis', 'exportRisAbout'],
  bibtex: ['exportBibtex', 'exportBibtexAbout'],
  backup: ['exportBackup', 'exportBackupAbout'],
};

const textsOf = (id: string): readonly [MessageKey, MessageKey] =>
  formatTexts[id] ?? ['exportBackup', 'exportBackupAbout'];

/** Writes clips out: which ones, as what, to a file or to the clipboard. */
export function ExportDialog({ app }: { readonly app: App }): JSX.Element {
  const { library, chosen } = app;
  const formatId = useSignal('markdown');
  const picked = useSignal<Scope | undefined>(undefined);
  const counts: Readonly<Record<Scope, number>> = {
    chosen: chosen.value.size,
    found: library.findings.value.entries.length,
    all: library.entries.value.length,
  };
  const scopes = (['chosen', 'found', 'all'] as const).filter((scope) =>
    scope === 'found' ? counts.found !== counts.all : counts[scope] > 0,
  );
  const scope = picked.value ?? scopes[0] ?? 'all';
  const format = exportFormats.find(({ id }) => id === formatId.value) ?? exportFormats[0];

  function clipsOf(which: Scope) {
    if (which === 'found') return library.findings.value.entries;
    if (which === 'all') return library.entries.value;
    return library.entries.value.filter(({ id }) => chosen.value.has(id));
  }

  async function run(finish: (pieces: readonly string[]) => void | Promise<void>): Promise<void> {
    const clips = clipsOf(scope).map(({ clip }) => clip);
    app.dialog.value = undefined;
    const pieces = await app.worker.run(t('exportWorking'), async (signal, progress) => {
      const whole = scope === 'all';
      const content = accepted(
        await gather(app.port, clips, whole, { signal, progress: (share) => progress(share / 2) }),
      );
      if (content === undefined || format === undefined) return undefined;
      return writeOut(format, content, exportOptions(), {
        signal,
        progress: (share) => progress(0.5 + share / 2),
      });
    });
    if (pieces !== undefined) await finish(pieces);
  }

  const close = (): void => {
    app.dialog.value = undefined;
  };
  return (
    <Dialog
      open
      title={t('exportHeading')}
      onClose={close}
      actions={
        <>
          <Button
            icon="copy"
            disabled={counts[scope] === 0}
            onClick={() => void run((pieces) => copyText(pieces.join(''), t('exportCopied')))}
          >
            {t('exportCopy')}
          </Button>
          <Button
            variant="primary"
            icon="download"
            disabled={counts[scope] === 0}
            onClick={() =>
              void run((pieces) => {
                if (format === undefined) return;
                const name = fileName(format, new Date().toISOString());
                download(pieces, format.mediaType, name);
                toast(t('exportDone', name));
              })
            }
          >
            {t('exportDownload')}
          </Button>
        </>
      }
    >
      <fieldset class="choices">
        <legend class="field-label">{t('exportScope')}</legend>
        {scopes.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="export-scope"
              checked={one === scope}
              onChange={() => {
                picked.value = one;
              }}
            />
            {plural(
              ({ chosen: 'exportChosen', found: 'exportFound', all: 'exportAll' } as const)[one],
              counts[one],
            )}
          </label>
        ))}
      </fieldset>
      <Select
        label={t('exportFormat')}
        hint={t(textsOf(formatId.value)[1])}
        value={formatId.value}
        choices={exportFormats.map(({ id }) => ({ value: id, label: t(textsOf(id)[0]) }))}
        onChoose={(id) => {
          formatId.value = id;
        }}
      />
    </Dialog>
  );
}
