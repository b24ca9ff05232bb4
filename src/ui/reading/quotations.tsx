import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnnotatedPage } from '../../model/index.ts';
import { Chip, formatNumber, Notice, Swatch, t } from '../kit/index.ts';
import { CorrectQuotation } from './correct-quotation.tsx';
import { type NumberedQuotation, quotationsOf, type SpeakerCount, speakerCounts } from './grouped.ts';
import { clipOf, type ReadingModel } from './model.ts';
import { Passage } from './passage.tsx';
import { usePassageNote } from './passage-note.tsx';
import { quotationKind } from './said.ts';
import { speakerColour } from './speaker-heading.tsx';
import { quotedWords } from './words.ts';

interface SectionProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
}

/** Speakers shown before the rest is asked for. */
const FIRST_SPEAKERS = 6;

/** Every quotation in the order of the article, of one speaker if asked. */
export function Quotations({ model, page }: SectionProps): JSX.Element {
  const { analysis } = page;
  const list = quotationsOf(analysis, model.filter.value);
  if (analysis.quotations.length === 0) return <p class="quiet">{t('readingNoQuotations')}</p>;
  return (
    <>
      <SpeakerFilterChips model={model} page={page} />
      <ol class="passages" aria-label={t('readingQuotations')}>
        {list.map((entry, at) => (
          <QuotationLine
            key={entry.index}
            model={model}
            page={page}
            entry={entry}
            repeated={at > 0 && list[at - 1]?.quotation.speakerId === entry.quotation.speakerId}
          />
        ))}
      </ol>
      {analysis.method === 'rules' && page.article.lang.startsWith('en') && (
        <Notice>{t('readingRulesOnly')}</Notice>
      )}
    </>
  );
}

function SpeakerFilterChips({ model, page }: SectionProps): JSX.Element | null {
  const [all, setAll] = useState(false);
  const counts = speakerCounts(page.analysis);
  const filter = model.filter.value;
  if (counts.length < 2) return null;
  const chosen = ({ speaker }: SpeakerCount) => !filter.all && filter.id === speaker?.id;
  const shown = all ? counts : counts.filter((entry, at) => at < FIRST_SPEAKERS || chosen(entry));
  return (
    <fieldset class="speaker-filter">
      <legend class="visually-hidden">{t('readingFilter')}</legend>
      <Chip
        label={t('readingEverybody')}
        count={formatNumber(page.analysis.quotations.length)}
        pressed={filter.all}
        onPress={() => {
          model.filter.value = { all: true };
        }}
      />
      {shown.map((entry) => (
        <Chip
          key={entry.index}
          label={entry.speaker?.name ?? t('speakerUnknown')}
          before={<Swatch colour={speakerColour(entry.index)} />}
          count={formatNumber(entry.count)}
          pressed={chosen(entry)}
          onPress={() => {
            model.filter.value = chosen(entry) ? { all: true } : { all: false, id: entry.speaker?.id };
          }}
        />
      ))}
      {counts.length > shown.length && (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {t('readingMoreSpeakers', counts.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}

interface QuotationLineProps extends SectionProps {
  readonly entry: NumberedQuotation;
  /** The one before is by the same speaker. */
  readonly repeated: boolean;
}

function QuotationLine({
  model,
  page,
  repeated,
  entry: { index, quotation },
}: QuotationLineProps): JSX.Element {
  const { analysis, article } = page;
  const speakerIndex = analysis.speakers.findIndex(({ id }) => id === quotation.speakerId);
  const speaker = analysis.speakers[speakerIndex]?.name ?? t('speakerUnknown');
  const span = { start: quotation.start, end: quotation.end };
  const exact = article.text.slice(span.start, span.end);
  const saved = clipOf(model.clips.value, page, span);
  const [correcting, setCorrecting] = useState(false);
  const target = { kind: 'quotation' as const, span, exact };
  const { onNote, dialog } = usePassageNote(model, article, target, saved, quotedWords(article, quotation));
  return (
    <>
      <Passage
        words={quotedWords(article, quotation)}
        speakerIndex={speakerIndex}
        by={speaker}
        byRepeated={repeated}
        about={quotationKind(article, quotation)}
        lit={model.lit.value === index}
        current={model.current.value === index}
        saved={saved !== undefined}
        onGo={() => model.go(span, index)}
        onLight={(on) => model.port.light(on ? span : null)}
        onSave={model.bookmark(target, saved)}
        onNote={onNote}
        onCorrect={model.port.keeps ? () => setCorrecting(true) : undefined}
      />
      {dialog}
      {correcting && (
        <CorrectQuotation
          model={model}
          page={page}
          quotation={quotation}
          onClose={() => setCorrecting(false)}
        />
      )}
    </>
  );
}
