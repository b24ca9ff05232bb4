import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CorrectionRequest, SaveTarget } from '../../messages/clips.ts';
import type { AnnotatedPage, ClipSpeaker, Quotation } from '../../model/index.ts';
import { Button, type Choice, Dialog, Field, Select, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';
import { wordsOf } from './words.ts';

interface CorrectQuotationProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
  readonly quotation: Quotation;
  readonly onClose: () => void;
}

/** Choices beside the speakers of the article, which go by their ids. */
const NOBODY = '?';
const ANOTHER = '+';

/** Puts a quotation right: its speaker, kind and ends, or that it is none. Kept with the clip, for every later visit. */
export function CorrectQuotation({ model, page, quotation, onClose }: CorrectQuotationProps): JSX.Element {
  const { article, analysis } = page;
  const found = quotation.speakerId ?? NOBODY;
  const [speaker, setSpeaker] = useState(found);
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [kind, setKind] = useState(quotation.kind);
  const [passage, setPassage] = useState<SaveTarget>();
  const [hint, setHint] = useState('');

  const span = { start: quotation.start, end: quotation.end };
  const target: SaveTarget = { kind: 'quotation', span, exact: article.text.slice(span.start, span.end) };
  const speakers: readonly Choice<string>[] = [
    ...analysis.speakers.map(({ id, name: label }) => ({ value: id, label })),
    { value: NOBODY, label: t('speakerUnknown') },
    { value: ANOTHER, label: t('correctAnother') },
  ];

  function chosenSpeaker(): ClipSpeaker | 'unknown' | undefined {
    if (speaker === found) return undefined;
    if (speaker === NOBODY) return 'unknown';
    if (speaker === ANOTHER) {
      const given = { name: name.trim(), kind: 'person' as const };
      return role.trim() === '' ? given : { ...given, role: role.trim() };
    }
    const known = analysis.speakers.find(({ id }) => id === speaker);
    return known && { name: known.name, kind: known.kind, ...(known.role && { role: known.role }) };
  }

  async function send(correction: CorrectionRequest): Promise<void> {
    if (await model.correct(target, correction)) onClose();
  }

  function keep(): Promise<void> {
    const who = chosenSpeaker();
    const to = passage?.kind === 'selection' ? passage.span : undefined;
    return send({
      ...(who && { speaker: who }),
      ...(kind !== quotation.kind && { quotationKind: kind }),
      ...(to && { span: to }),
    });
  }

  async function takeSelection(): Promise<void> {
    const selected = await model.selection();
    setPassage(selected);
    setHint(t(selected === undefined ? 'correctNoSelection' : 'correctSelected'));
  }

  const words = passage?.kind === 'selection' && passage.span ? wordsOf(article, passage.span) : undefined;
  const isChanged = speaker !== found || kind !== quotation.kind || words !== undefined;
  const isWhole = speaker !== ANOTHER || name.trim() !== '';
  return (
    <Dialog
      open
      title={t('correctQuotation')}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" onClick={() => send({ notQuotation: true })}>
            {t('correctNone')}
          </Button>
          <Button variant="primary" disabled={!isChanged || !isWhole} onClick={keep}>
            {t('correctKeep')}
          </Button>
        </>
      }
    >
      <p class="article-words" dir="auto">
        {words ?? wordsOf(article, span)}
      </p>
      <Select label={t('correctSpeaker')} value={speaker} choices={speakers} onChoose={setSpeaker} />
      {speaker === ANOTHER && (
        <>
          <Field label={t('correctName')} value={name} onInput={setName} required />
          <Field label={t('correctRole')} value={role} onInput={setRole} />
        </>
      )}
      <Select
        label={t('correctKind')}
        value={kind}
        choices={[
          { value: 'direct', label: t('quotationDirect') },
          { value: 'mixed', label: t('quotationMixed') },
          { value: 'indirect', label: t('quotationIndirect') },
        ]}
        onChoose={setKind}
      />
      <Button size="small" icon="highlighter" onClick={takeSelection}>
        {t('correctEnds')}
      </Button>
      <p class="field-hint" role="status">
        {hint || t('correctStays')}
      </p>
    </Dialog>
  );
}
