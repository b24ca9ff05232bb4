import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { palette } from '../../paint/palette.ts';
import { IconButton, t } from '../kit/index.ts';
import './passage.css';

/** Longer words are folded until asked for. */
const FOLD_AT = 260;

interface PassageProps {
  readonly words: string;
  /** Index of the speaker, which fixes the colour; -1 for nobody. */
  readonly speakerIndex: number;
  /** Who said it, where no heading says so. */
  readonly by?: string;
  /** The line before is by the same: said to screen readers alone. */
  readonly byRepeated?: boolean;
  /** A few words about the passage: kind, cue. */
  readonly about: string;
  /** The pointer is on it in the page. */
  readonly lit: boolean;
  /** It was gone to last. */
  readonly current: boolean;
  readonly saved: boolean;
  readonly onGo: () => void;
  readonly onLight: (on: boolean) => void;
  /** Saves the passage or takes it out again; absent where nothing can be kept. */
  readonly onSave: (() => void) | undefined;
  /** Opens note and tags; absent where nothing can be kept. */
  readonly onNote?: (() => void) | undefined;
  /** Puts the passage right; absent where nothing can be kept. */
  readonly onCorrect?: (() => void) | undefined;
  /** Reasons or more, shown on demand under the button with `moreLabel`. */
  readonly more?: ComponentChildren;
  readonly moreLabel?: string;
}

/** Words of the article as a line of a list: a press goes to their place, hover lights them there. */
export function Passage(props: PassageProps): JSX.Element {
  const { words, lit, current, saved, onGo, onLight, more } = props;
  const [open, setOpen] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const folds = words.length > FOLD_AT;
  const { light, dark } = palette(props.speakerIndex);

  useEffect(() => {
    if (lit || current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [lit, current]);

  return (
    <li
      class={`passage ${lit ? 'passage-lit' : ''} ${current ? 'passage-current' : ''}`}
      style={{
        '--speaker': `light-dark(${light.line}, ${dark.line})`,
        '--tint': `light-dark(${light.tint}, ${dark.tint})`,
      }}
      ref={item}
    >
      {props.by && <p class={props.byRepeated ? 'visually-hidden' : 'passage-by'}>{props.by}</p>}
      <button
        type="button"
        class={`passage-words article-words ${folds && !unfolded ? 'passage-folded' : ''}`}
        dir="auto"
        aria-current={current ? 'true' : undefined}
        onClick={onGo}
        onPointerEnter={() => onLight(true)}
        onPointerLeave={() => onLight(false)}
        onFocus={() => onLight(true)}
        onBlur={() => onLight(false)}
      >
        {words}
      </button>
      <div class="passage-foot">
        <span class="passage-about">{props.about}</span>
        {folds && (
          <button
            type="button"
            class="text-button"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t(unfolded ? 'readingFold' : 'readingUnfold')}
          </button>
        )}
        {more && props.moreLabel && (
          <IconButton
            icon="info"
            size="small"
            label={props.moreLabel}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        )}
        {props.onNote && <IconButton icon="note" size="small" label={t('noteOpen')} onClick={props.onNote} />}
        {props.onCorrect && (
          <IconButton icon="pencil" size="small" label={t('correctOpen')} onClick={props.onCorrect} />
        )}
        {props.onSave && (
          <IconButton
            icon="bookmark"
            size="small"
            label={t('readingSave')}
            aria-pressed={saved}
            onClick={props.onSave}
          />
        )}
      </div>
      {open && <div class="passage-more">{more}</div>}
    </li>
  );
}
