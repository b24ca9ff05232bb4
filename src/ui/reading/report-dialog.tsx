import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Detection } from '../../model/index.ts';
import { Button, type Choice, Dialog, type MessageKey, Select, TextArea, t, toast } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';
import type { ReportedError } from './port.ts';

type What = ReportedError['what'];

const LABELS = {
  'not-article': 'reportNotArticle',
  article: 'reportArticle',
  speaker: 'reportSpeaker',
  quotation: 'reportQuotation',
  claim: 'reportClaim',
  country: 'reportCountry',
  ad: 'reportAd',
  other: 'reportOther',
} as const satisfies Record<What, MessageKey>;

const CHOICES: Readonly<Record<Detection['kind'], readonly What[]>> = {
  article: ['speaker', 'quotation', 'claim', 'country', 'ad', 'not-article', 'other'],
  other: ['article', 'other'],
};

interface ReportDialogProps {
  readonly model: ReadingModel;
  readonly kind: Detection['kind'];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** "This is wrong": keeps the correction on the device and shows the report that the reader may copy. */
export function ReportDialog({ model, kind, open, onClose }: ReportDialogProps): JSX.Element {
  const choices: readonly Choice<What>[] = CHOICES[kind].map((value) => ({ value, label: t(LABELS[value]) }));
  const [what, setWhat] = useState<What>(CHOICES[kind][0] ?? 'other');
  const [comment, setComment] = useState('');
  const [report, setReport] = useState<string>();

  function close(): void {
    setReport(undefined);
    setComment('');
    onClose();
  }

  async function keep(): Promise<void> {
    setReport(await model.port.report({ what, comment }));
  }

  async function copy(): Promise<void> {
    if (report === undefined) return;
    const copied = await model.port.copy(report);
    toast(t(copied ? 'reportCopied' : 'reportNotCopied'), copied ? {} : { tone: 'error' });
    if (copied) close();
  }

  return (
    <Dialog
      open={open}
      title={t('reportTitle')}
      onClose={close}
      actions={
        report === undefined ? (
          <Button variant="primary" onClick={keep}>
            {t('reportKeep')}
          </Button>
        ) : (
          <Button variant="primary" icon="copy" onClick={copy}>
            {t('reportCopy')}
          </Button>
        )
      }
    >
      {report === undefined ? (
        <>
          <Select label={t('reportWhat')} value={what} choices={choices} onChoose={setWhat} />
          <TextArea label={t('reportComment')} value={comment} onInput={setComment} />
          <p class="field-hint">{t('reportStays')}</p>
        </>
      ) : (
        <>
          <p>{t('reportKept')}</p>
          <pre class="report">{report}</pre>
        </>
      )}
    </Dialog>
  );
}
