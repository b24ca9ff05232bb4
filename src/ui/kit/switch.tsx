import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, at once. */
export function Toggle({ label, hint, checked, disabled, onChange }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <label class="toggle">
      <span class="toggle-text">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span class="field-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={checked}
        disabled={disabled ?? false}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

/** A choice that takes effect with others, or one of several that may be ticked. */
export function Checkbox({ label, hint, checked, disabled, onChange }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <label class="check">
      <input
        type="checkbox"
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={checked}
        disabled={disabled ?? false}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="check-text">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span class="field-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
