import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import type { Clip } from '../../../model/index.ts';
import { Button, EmptyState, Icon, IconButton, t } from '../../kit/index.ts';
import type { Entry } from '../find/entry.ts';
import { Marked } from '../list/marked.tsx';
import type { App } from '../state/app.ts';
import { kindIcon, kindLabel, quotationLabel } from '../words.ts';
import { copyCitation, copyLink, openAddress } from './actions.ts';
import { CategoryField } from './category-field.tsx';
import { Context } from './context.tsx';
import { Facts } from './facts.tsx';
import { NoteField } from './note-field.tsx';
import { TagField } from './tag-field.tsx';

/** The clip that is open: its words, who said them, what the reader makes of it, and where it comes from. */
export function DetailPane({ app }: { readonly app: App }): JSX.Element {
  const id = app.open.value;
  // Read, so that a change of the clip draws it anew.
  void app.library.entries.value;
  const entry = id === undefined ? undefined : app.library.entry(id);
  if (entry === undefined) {
    return <EmptyState icon="quote" title={t('libraryNoneOpenTitle')} text={t('libraryNoneOpenText')} />;
  }
  return <Detail key={entry.id} app={app} entry={entry} />;
}

function Detail({ app, entry }: { readonly app: App; readonly entry: Entry }): JSX.Element {
  const { clip, shown, dismissed } = entry;
  const fullText = useSignal<string | undefined>(undefined);
  useSignalEffect(() => {
    let wanted = true;
    void app.port.getArticle(clip.article.id).then((answer) => {
      if (wanted && answer.ok) fullText.value = answer.value.article?.snapshot?.article.text;
    });
    return () => {
      wanted = false;
    };
  });
  const address = openAddress(clip, fullText.value);
  return (
    <article class="detail" aria-label={t('libraryClip')}>
      <header class="detail-head">
        <p class="detail-kind">
          <Icon name={kindIcon(shown.kind)} />
          {kindLabel(shown.kind)}
          {shown.quotation && <span class="detail-how">{quotationLabel(shown.quotation.kind)}</span>}
          {dismissed && <span class="detail-how">{t('libraryDismissedMark')}</span>}
        </p>
        <IconButton
          icon="close"
          size="small"
          label={t('libraryCloseClip')}
          onClick={() => {
            app.open.value = undefined;
            document.querySelector<HTMLElement>('.clip-list')?.focus();
          }}
        />
      </header>
      <Said app={app} clip={shown} />
      <div class="detail-actions">
        {address !== undefined && (
          <a class="button button-plain button-small" href={address} target="_blank" rel="noreferrer">
            <Icon name="external" />
            {t('libraryOpenInArticle')}
          </a>
        )}
        <Button size="small" icon="quote" onClick={() => void copyCitation(clip, fullText.value)}>
          {t('libraryCopyCitation')}
        </Button>
        {address !== undefined && (
          <Button size="small" icon="link" onClick={() => void copyLink(clip, fullText.value)}>
            {t('libraryCopyLink')}
          </Button>
        )}
        <Button size="small" variant="danger" icon="trash" onClick={() => void app.remove([clip.id])}>
          {t('libraryRemove')}
        </Button>
      </div>
      <NoteField app={app} clip={clip} />
      <TagField app={app} clip={clip} />
      <CategoryField app={app} clip={clip} />
      <Context clip={shown} />
      <Facts app={app} entry={entry} />
    </article>
  );
}

function Said({ app, clip }: { readonly app: App; readonly clip: Clip }): JSX.Element {
  const words = <Marked text={clip.text} search={app.library.query.value.text} />;
  return (
    <figure class="detail-said">
      <blockquote class="detail-words article-words" dir="auto" lang={clip.article.lang}>
        {words}
      </blockquote>
      {clip.speaker && (
        <figcaption class="detail-speaker">
          <bdi class="detail-speaker-name">{clip.speaker.name}</bdi>
          {clip.speaker.role && <bdi class="detail-speaker-role">{clip.speaker.role}</bdi>}
        </figcaption>
      )}
    </figure>
  );
}
