import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AnnotatedPage, Span } from '../../model/index.ts';
import { countryName, formatNumber, Icon, IconButton, t } from '../kit/index.ts';
import { ArticleMap } from './article-map.tsx';
import { CorrectCountry } from './correct-country.tsx';
import { byMentions } from './country-chips.tsx';
import { Flag } from './flag.tsx';
import { clipOf, type ReadingModel } from './model.ts';
import { usePassageNote } from './passage-note.tsx';
import { foundBy } from './said.ts';
import './countries.css';
import { useWalk, type Walk } from './walk.ts';

interface CountriesProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
}

/** The countries of the article with how each was found, then the bodies that are no countries. */
export function Countries({ model, page }: CountriesProps): JSX.Element {
  const { countries, organisations } = page.analysis;
  const walk = useWalk(model, page);
  const title = useId();
  const [wrong, setWrong] = useState<{ code: string; mention: Span }>();
  if (countries.length === 0 && organisations.length === 0) {
    return <p class="quiet">{t('readingNoCountries')}</p>;
  }
  const listed = byMentions(countries);
  const mentionsOf = (code: string) => countries.find((country) => country.code === code)?.mentions ?? [];
  return (
    <>
      {listed.length > 0 && (
        <ArticleMap countries={listed} onSelect={(code) => walk.next(code, mentionsOf(code))} />
      )}
      <ul class="mention-list" aria-label={t('readingCountries')}>
        {listed.map(({ code, mentions }) => (
          <MentionLine
            key={code}
            id={code}
            name={countryName(code)}
            flag={code}
            about={foundBy(mentions)}
            mentions={mentions}
            walk={walk}
            tools={(mention) => (
              <MentionTools
                key={mention.start}
                model={model}
                page={page}
                code={code}
                mention={mention}
                onCorrect={() => setWrong({ code, mention })}
              />
            )}
          />
        ))}
      </ul>
      {wrong && <CorrectCountry model={model} page={page} {...wrong} onClose={() => setWrong(undefined)} />}
      {organisations.length > 0 && (
        <section class="block" aria-labelledby={title}>
          <h2 class="block-title" id={title}>
            {t('readingOrganisations')}
          </h2>
          <ul class="mention-list">
            {byMentions(organisations).map(({ name, mentions }) => (
              <MentionLine key={name} id={name} name={name} mentions={mentions} walk={walk} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface MentionLineProps {
  readonly id: string;
  readonly name: string;
  /** Code of the country whose flag stands before the name. */
  readonly flag?: string;
  readonly about?: string;
  readonly mentions: readonly Span[];
  readonly walk: Walk;
  /** What can be done with the mention gone to. */
  readonly tools?: (mention: Span) => JSX.Element;
}

/** One press, one mention further. */
function MentionLine({ id, name, flag, about, mentions, walk, tools }: MentionLineProps): JSX.Element {
  const reached = walk.at?.key === id ? walk.at.index + 1 : undefined;
  const mention = reached === undefined ? undefined : mentions[reached - 1];
  return (
    <li class="mention">
      <button type="button" class="mention-line" onClick={() => walk.next(id, mentions)}>
        {flag && <Flag code={flag} />}
        <span class="mention-name">{name}</span>
        {about && <span class="mention-about">{about}</span>}
        <span class="mention-count" aria-live="polite">
          {reached === undefined
            ? formatNumber(mentions.length)
            : t('readingPosition', reached, mentions.length)}
        </span>
        <Icon name="arrow-down" size={14} />
      </button>
      {mention && tools?.(mention)}
    </li>
  );
}

interface MentionToolsProps extends CountriesProps {
  readonly code: string;
  readonly mention: Span;
  readonly onCorrect: () => void;
}

/** Saving, noting and correcting of one mention, where anything can be kept. */
function MentionTools({ model, page, code, mention, onCorrect }: MentionToolsProps): JSX.Element | null {
  const { start, end } = mention;
  const exact = page.article.text.slice(start, end);
  const target = { kind: 'country' as const, span: { start, end }, exact, code };
  const saved = clipOf(model.clips.value, page, mention);
  const { onNote, dialog } = usePassageNote(model, page.article, target, saved, exact);
  const onSave = model.bookmark(target, saved);
  if (onSave === undefined) return null;
  return (
    <>
      {onNote && <IconButton icon="note" size="small" label={t('noteOpen')} onClick={onNote} />}
      <IconButton icon="pencil" size="small" label={t('correctOpen')} onClick={onCorrect} />
      <IconButton
        icon="bookmark"
        size="small"
        label={t('readingSave')}
        aria-pressed={saved !== undefined}
        onClick={onSave}
      />
      {dialog}
    </>
  );
}
