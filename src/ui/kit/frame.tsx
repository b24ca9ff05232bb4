import type { ComponentChildren, JSX } from 'preact';
import './field.css';
import { Icon } from './icons.tsx';

export interface FieldFrame {
  readonly label: string;
  /** Keeps the label for screen readers alone, where the place makes it plain. */
  readonly labelHidden?: boolean;
  readonly hint?: string;
  /** What is wrong and what to do; the field is marked as invalid. */
  readonly error?: string;
}

interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden: boolean;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly children: ComponentChildren;
}

/** Label above, hint and error below. */
export function Frame({ id, label, labelHidden, hint, error, children }: FrameProps): JSX.Element {
  return (
    <div class="field">
      <label class={labelHidden ? 'visually-hidden' : 'field-label'} for={id}>
        {label}
      </label>
      {children}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="alert" size={14} />
          {error}
        </p>
      )}
    </div>
  );
}

/** Ties a control to its label, hint and error. */
export function described(id: string, hint: string | undefined, error: string | undefined) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': ids || undefined, 'aria-invalid': Boolean(error) };
}
