import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { palette } from '../../paint/palette.ts';
import { type MessageKey, t } from '../kit/i18n/index.ts';
import { Tool } from './button.tsx';
import type { Bookmarked, CardData, InPageCallbacks } from './data.ts';
import { NoteForm } from './note-form.tsx';

const SAID = {
  saved: 'readingSavedMark',
  removed: 'readingClipRemoved',
  failed: 'toolbarNotSaved',
} as const satisfies Record<Bookmarked['state'], MessageKey>;

const KINDS = {
  direct: 'quotationDirect',
  mixed: 'quotationMixed',
  indirect: 'quotationIndirect',
} as const satisfies Record<CardData['kind'], MessageKey>;

interface CardProps {
  readonly data: CardData;
  readonly callbacks: InPageCallbacks;
  readonly onLegend: () => void;
  /** Its size changed, so its place may have to. */
  readonly onGrown: () => void;
}

/** Who says it and how, and what can be done with it. */
export function Card({ data, callbacks, onLegend, onGrown }: CardProps): JSX.Element {
  const [saved, setSaved] = useState(data.saved);
  const [said, setSaid] = useState('');
  const [noting, setNoting] = useState(false);
  const [undo, setUndo] = useState<() => Promise<boolean>>();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(onGrown, [noting, undo]);
  const { light, dark } = palette(data.speakerIndex);
  const kind = t(KINDS[data.kind]);

  async function copy(): Promise<void> {
    setSaid(t((await callbacks.copy(data.quotationIndex)) ? 'cardCopied' : 'cardNotCopied'));
  }

  async function bookmark(): Promise<void> {
    const now = await callbacks.bookmark(data.quotationIndex);
    setSaid(t(SAID[now.state]));
    if (now.state === 'failed') return;
    setSaved(now.state === 'saved');
    setNoting(now.state === 'saved');
    setUndo(() => (now.state === 'removed' ? now.undo : undefined));
    callbacks.held();
  }

  async function takeBack(): Promise<void> {
    const isBack = await undo?.();
    setSaid(t(isBack ? 'libraryUndone' : 'toolbarNotSaved'));
    setSaved(isBack === true);
    // The button that has the keyboard goes.
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    setUndo(undefined);
  }

  /** A note needs a clip to be on. */
  async function note(): Promise<void> {
    if (!saved) return bookmark();
    callbacks.held();
    setNoting(!noting);
  }

  return (
    <section
      ref={box}
      class="box card"
      aria-label={t('cardLabel')}
      style={{ '--speaker': `light-dark(${light.line}, ${dark.line})` }}
    >
      <p class="who">{data.speaker ?? t('speakerUnknown')}</p>
      {data.role && <p class="role">{data.role}</p>}
      <p class="how">{data.cue ? `${kind} · ${data.cue}` : kind}</p>
      <div class="tools">
        <Tool
          icon="bookmark"
          label={t(saved ? 'savedRemove' : 'readingSave')}
          pressed={saved}
          onPress={bookmark}
        />
        <Tool icon="note" label={t('noteOpen')} expanded={noting} onPress={note} />
        <Tool icon="copy" label={t('cardCopy')} onPress={copy} />
        <Tool icon="user" label={t('cardLegend')} onPress={onLegend} />
        <span class="at">{(!undo && said) || t('readingPosition', data.position, data.of)}</span>
        <Tool icon="chevron-up" label={t('readingPrevious')} onPress={() => callbacks.walk(-1)} />
        <Tool icon="chevron-down" label={t('readingNext')} onPress={() => callbacks.walk(1)} />
      </div>
      {undo && (
        <p class="undo">
          {t('readingClipRemoved')}
          <Tool icon="undo" label={t('kitUndo')} onPress={takeBack}>
            {t('kitUndo')}
          </Tool>
        </p>
      )}
      {noting && (
        <NoteForm
          about={data.quotationIndex}
          callbacks={callbacks}
          onKept={(words) => {
            setSaid(words);
            setNoting(false);
          }}
        />
      )}
      <span class="said" role="status">
        {said}
      </span>
    </section>
  );
}
