import type { ComponentChildren, JSX, Ref } from 'preact';
import './button.css';
import { Icon, type IconName } from './icons.tsx';

type NativeButton = Omit<JSX.IntrinsicElements['button'], 'size' | 'icon' | 'ref' | 'loading'>;

interface ButtonProps extends NativeButton {
  readonly variant?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  /** Work started by the button is under way: it spins, keeps its focus and takes no second press. */
  readonly loading?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

export function Button(props: ButtonProps): JSX.Element {
  const { variant = 'plain', size = 'normal', icon, loading = false, buttonRef, children, ...native } = props;
  return (
    <button
      type="button"
      {...native}
      ref={buttonRef ?? null}
      class={`button button-${variant} button-${size} ${native.class ?? ''}`}
      aria-busy={loading}
      aria-disabled={loading ? true : native['aria-disabled']}
      onClick={loading ? (event) => event.preventDefault() : native.onClick}
    >
      {loading ? <Spinner /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends NativeButton {
  readonly icon: IconName;
  /** The button's name for everybody: spoken, and shown as a tooltip. */
  readonly label: string;
  readonly size?: 'normal' | 'small';
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({
  icon,
  label,
  size = 'normal',
  buttonRef,
  ...native
}: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      {...native}
      ref={buttonRef ?? null}
      class={`icon-button icon-button-${size} ${native.class ?? ''}`}
      aria-label={label}
    >
      <Icon name={icon} size={size === 'small' ? 16 : 20} />
    </button>
  );
}

/** Shows that work goes on; say what is being waited for beside it. */
export function Spinner({ size = 'normal' }: { readonly size?: 'normal' | 'large' }): JSX.Element {
  return <span class={`spinner spinner-${size}`} aria-hidden="true" />;
}
