import type { JSX } from 'preact';
import { palette } from '../../paint/palette.ts';
import { formatNumber, t } from '../kit/i18n/index.ts';
import { Tool } from './button.tsx';
import type { LegendEntry } from './data.ts';

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly onClose: () => void;
}

/** Which colour is whose. */
export function Legend({ entries, onClose }: LegendProps): JSX.Element {
  return (
    <section class="box legend" aria-label={t('cardLegend')}>
      <div class="legend-head">
        <h2>{t('cardLegend')}</h2>
        <Tool icon="close" label={t('kitClose')} onPress={onClose} />
      </div>
      <ul>
        {entries.map(({ speakerIndex, name, quotations }) => {
          const { light, dark } = palette(speakerIndex);
          return (
            <li key={speakerIndex}>
              <span class="swatch" style={{ '--speaker': `light-dark(${light.line}, ${dark.line})` }} />
              <span class="name">{name ?? t('speakerUnknown')}</span>
              <span class="count">{formatNumber(quotations)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
