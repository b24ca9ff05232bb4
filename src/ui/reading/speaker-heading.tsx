import type { JSX } from 'preact';
import type { AnnotatedPage } from '../../model/index.ts';
import { palette } from '../../paint/palette.ts';
import { Swatch, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';

interface SpeakerHeadingProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
  /** Index into the speakers; -1 for nobody. */
  readonly index: number;
}

/** Who speaks: the colour as in the page, the fullest name, the role as the article gives it. */
export function SpeakerHeading({ model, page, index }: SpeakerHeadingProps): JSX.Element {
  const speaker = page.analysis.speakers[index];
  const first = speaker?.mentions[0];
  return (
    <div class="speaker">
      <h3 class="speaker-name">
        <Swatch colour={speakerColour(index)} />
        {speaker && first ? (
          <button type="button" class="speaker-link" onClick={() => model.go(first)}>
            {speaker.name}
          </button>
        ) : (
          (speaker?.name ?? t('speakerUnknown'))
        )}
      </h3>
      {speaker?.role && <p class="speaker-role">{speaker.role}</p>}
    </div>
  );
}

/** A speaker's line colour for either theme. */
export function speakerColour(index: number): string {
  const { light, dark } = palette(index);
  return `light-dark(${light.line}, ${dark.line})`;
}
