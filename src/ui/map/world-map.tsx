import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import './world-map.css';
import { drawnCountry, LAND, VIEW_BOX } from './shapes.ts';

/** A country to shade. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly code: string;
  /** What a screen reader says and a pointer shows: "Ukraine, 12 mentions". */
  readonly label: string;
}

interface WorldMapProps {
  /** What the map shows, in the reader's language. */
  readonly title: string;
  readonly countries: readonly MapCountry[];
  /** Makes the shaded countries buttons; whoever uses it lists the countries beside the map, for the keyboard. */
  readonly onSelect?: (code: string) => void;
}

/**
 * A small world map that shades the given countries; those too small to see are dots. Colours: `--map-land`, `--map-mentioned`,
 * `--map-edge`. With `onSelect` it is a drawing of buttons, without it a picture whose name holds the list.
 */
export function WorldMap({ title, countries, onSelect }: WorldMapProps): JSX.Element {
  const titleId = useId();
  // Never changes, so it is made and compared once.
  const land = useMemo(() => <path class="map-land" d={LAND} />, []);
  const drawn = countries.flatMap(({ code, label }) => {
    const country = drawnCountry(code);
    return country === undefined ? [] : [{ code, label, ...country }];
  });
  const marks = drawn.map(({ code, label, path, dot }) => (
    <g
      key={code}
      class="map-country"
      data-code={code}
      {...(onSelect && pressable(label, () => onSelect(code)))}
    >
      <title>{label}</title>
      {path !== undefined && <path d={path} />}
      {dot !== undefined && <circle cx={dot.x} cy={dot.y} r={5} />}
    </g>
  ));
  const frame = { class: 'world-map', viewBox: VIEW_BOX };
  if (onSelect === undefined) {
    const named = `${title}: ${drawn.map(({ label }) => label).join('; ')}`;
    return (
      <svg {...frame} role="img" aria-label={named}>
        {land}
        {marks}
      </svg>
    );
  }
  return (
    <svg {...frame} aria-labelledby={titleId}>
      <title id={titleId}>{title}</title>
      {land}
      {marks}
    </svg>
  );
}

function pressable(label: string, press: () => void) {
  return {
    role: 'button' as const,
    // A short cut for pointers and no stop for keys: the list beside the map leads to the same places.
    tabindex: -1,
    'aria-label': label,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    },
  };
}
