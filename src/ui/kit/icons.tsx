import type { JSX } from 'preact';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

interface IconProps {
  readonly name: IconName;
  /** Edge in CSS pixels at 100% zoom. */
  readonly size?: 14 | 16 | 20 | 24 | 32 | 48;
}

/** A decorative line icon in the colour of the text; the control that holds it carries the name. */
export function Icon({ name, size = 16 }: IconProps): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width={size >= 32 ? 1.25 : 1.75}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
