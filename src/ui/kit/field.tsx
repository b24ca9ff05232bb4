import type { JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { described, type FieldFrame, Frame } from './frame.tsx';
import { Icon, type IconName } from './icons.tsx';

/** Kinds of line; spread, since each admits attributes of its own. */
const TYPES = {
  text: { type: 'text' },
  search: { type: 'search' },
  url: { type: 'url' },
  password: { type: 'password' },
} as const;

interface FieldProps extends FieldFrame {
  readonly type?: keyof typeof TYPES;
  readonly value: string;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  /** Id of a datalist whose values are offered. */
  readonly list?: string;
  readonly spellcheck?: boolean;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly onInput: (value: string) => void;
  /** The value is settled: the field was left or Enter was pressed. */
  readonly onCommit?: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly icon?: IconName;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label, hint and error. */
export function Field(props: FieldProps): JSX.Element {
  const {
    label,
    labelHidden,
    hint,
    error,
    icon,
    inputRef,
    type = 'text',
    onInput,
    onCommit,
    ...native
  } = props;
  const id = useId();
  const input = (
    <input
      {...TYPES[type]}
      {...native}
      {...described(id, hint, error)}
      ref={inputRef ?? null}
      class="input"
      onInput={(event) => onInput(event.currentTarget.value)}
      onChange={(event) => onCommit?.(event.currentTarget.value)}
    />
  );
  return (
    <Frame id={id} label={label} labelHidden={labelHidden ?? false} hint={hint} error={error}>
      {icon ? (
        <span class="input-with-icon">
          <Icon name={icon} />
          {input}
        </span>
      ) : (
        input
      )}
    </Frame>
  );
}

interface TextAreaProps extends FieldFrame {
  readonly value: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onInput: (value: string) => void;
  /** The value is settled: the field was left. */
  readonly onCommit?: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; grows with them. */
export function TextArea(props: TextAreaProps): JSX.Element {
  const { label, labelHidden, hint, error, areaRef, onInput, onCommit, ...native } = props;
  const id = useId();
  return (
    <Frame id={id} label={label} labelHidden={labelHidden ?? false} hint={hint} error={error}>
      <textarea
        {...native}
        {...described(id, hint, error)}
        ref={areaRef ?? null}
        class="input"
        onInput={(event) => onInput(event.currentTarget.value)}
        onChange={(event) => onCommit?.(event.currentTarget.value)}
      />
    </Frame>
  );
}
