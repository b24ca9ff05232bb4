import { useSignal } from '@preact/signals';
import type { FunctionComponent, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Country } from '../../model/index.ts';
import { countryName, plural, t } from '../kit/index.ts';
import type { MapCountry } from '../map/index.ts';

interface ArticleMapProps {
  readonly countries: readonly Country[];
  readonly onSelect: (code: string) => void;
}

type DrawMap = FunctionComponent<{
  title: string;
  countries: readonly MapCountry[];
  onSelect: (code: string) => void;
}>;

/** The world with the article's countries shaded. Its shapes are fetched when first asked for, so a popup stays quick. */
export function ArticleMap({ countries, onSelect }: ArticleMapProps): JSX.Element {
  const map = useSignal<{ readonly Draw: DrawMap } | undefined>(undefined);
  useEffect(() => {
    void import('../map/index.ts').then(({ WorldMap }) => {
      map.value = { Draw: WorldMap };
    });
  }, [map]);
  const Draw = map.value?.Draw;
  return (
    <div class="article-map">
      {Draw && (
        <Draw
          title={t('readingMap')}
          countries={countries.map(({ code, mentions }) => ({
            code,
            label: `${countryName(code)}, ${plural('readingMentions', mentions.length)}`,
          }))}
          onSelect={onSelect}
        />
      )}
    </div>
  );
}
