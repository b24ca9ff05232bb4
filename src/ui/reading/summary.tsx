import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AnnotatedPage, Claim, Quotation } from '../../model/index.ts';
import { Notice, plural, t } from '../kit/index.ts';
import { CountryChips } from './country-chips.tsx';
import { claimsBySpeaker } from './grouped.ts';
import { clipOf, type ReadingModel } from './model.ts';
import { Passage } from './passage.tsx';
import { usePassageNote } from './passage-note.tsx';
import { claimReason, quotationKind } from './said.ts';
import { SpeakerHeading } from './speaker-heading.tsx';
import { wordsOf } from './words.ts';

interface SectionProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
}

/** The article in a few lines, all of them its own: claims by speaker, then countries. */
export function Summary({ model, page }: SectionProps): JSX.Element {
  const { analysis } = page;
  const groups = claimsBySpeaker(analysis);
  const claims = useId();
  const countries = useId();
  return (
    <>
      <section class="block" aria-labelledby={claims}>
        <h2 class="block-title" id={claims}>
          {t('readingClaims')}
        </h2>
        {groups.length === 0 && <p class="quiet">{t('readingNoClaims')}</p>}
        {groups.map(({ speaker, claims }) => {
          const index = speaker ? analysis.speakers.indexOf(speaker) : -1;
          return (
            <section class="speaker-group" key={speaker?.id ?? ''}>
              <SpeakerHeading model={model} page={page} index={index} />
              <ul class="passages">
                {claims.map((claim) => (
                  <ClaimLine key={claim.start} model={model} page={page} claim={claim} speakerIndex={index} />
                ))}
              </ul>
            </section>
          );
        })}
        {groups.length > 0 && (
          <button type="button" class="text-button" onClick={() => (model.section.value = 'quotations')}>
            {plural('readingAllQuotations', analysis.quotations.length)}
          </button>
        )}
      </section>
      <section class="block" aria-labelledby={countries}>
        <h2 class="block-title" id={countries}>
          {t('readingCountries')}
        </h2>
        <CountryChips model={model} page={page} />
      </section>
      {analysis.analysedTo !== undefined && <Notice>{t('readingLongText')}</Notice>}
      {analysis.method === 'rules' && page.article.lang.startsWith('en') && (
        <Notice>{t('readingRulesOnly')}</Notice>
      )}
    </>
  );
}

interface ClaimLineProps extends SectionProps {
  readonly claim: Claim;
  readonly speakerIndex: number;
}

function ClaimLine({ model, page, claim, speakerIndex }: ClaimLineProps): JSX.Element {
  const quotation: Quotation | undefined = page.analysis.quotations[claim.quotationIndex];
  const saved = clipOf(model.clips.value, page, claim);
  const span = { start: claim.start, end: claim.end };
  const exact = page.article.text.slice(claim.start, claim.end);
  const words = wordsOf(page.article, claim);
  const target = { kind: 'claim' as const, span, exact };
  const { onNote, dialog } = usePassageNote(model, page.article, target, saved, words);
  const reasons = claim.why.map(claimReason).filter((reason) => reason !== undefined);
  return (
    <>
      <Passage
        words={words}
        speakerIndex={speakerIndex}
        about={quotation ? quotationKind(page.article, quotation) : ''}
        lit={model.lit.value === claim.quotationIndex}
        current={model.current.value === claim.quotationIndex}
        saved={saved !== undefined}
        onGo={() => model.go(span, claim.quotationIndex)}
        onLight={(on) => model.port.light(on ? span : null)}
        onSave={model.bookmark(target, saved)}
        onNote={onNote}
        moreLabel={t('readingWhyClaim')}
        {...(reasons.length > 0
          ? {
              more: (
                <ul class="reasons" aria-label={t('readingWhyClaim')}>
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              ),
            }
          : {})}
      />
      {dialog}
    </>
  );
}
