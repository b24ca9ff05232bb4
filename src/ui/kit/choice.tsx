import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { described, type FieldFrame, Frame } from './frame.tsx';
import { Icon, type IconName } from './icons.tsx';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName;
}

interface SelectProps<T extends string> extends FieldFrame {
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
}

/** One of many, in the browser's own list. */
export function Select<T extends string>(props: SelectProps<T>): JSX.Element {
  const { label, labelHidden, hint, error, value, choices, disabled, onChoose } = props;
  const id = useId();
  return (
    <Frame id={id} label={label} labelHidden={labelHidden ?? false} hint={hint} error={error}>
      <select
        class="input"
        {...described(id, hint, error)}
        value={value}
        disabled={disabled ?? false}
        onChange={(event) => {
          const chosen = choices[event.currentTarget.selectedIndex];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

interface SegmentedProps<T extends string> {
  /** Name of the group, spoken and not shown. */
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, all in sight; arrow keys move the choice. */
export function Segmented<T extends string>({
  label,
  value,
  choices,
  onChoose,
}: SegmentedProps<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.icon && <Icon name={choice.icon} />}
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
