import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../kit/icons.tsx';

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  /** Of a button that opens something: whether it is open. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
}

/** A button of card or toolbar; without words of its own the label names it. */
export function Tool({ icon, label, pressed, expanded, onPress, children }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      aria-label={children ? undefined : label}
      title={children ? undefined : label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
