import type { ComponentChildren, JSX } from 'preact';
import { t } from './i18n/index.ts';
import { Icon, type IconName } from './icons.tsx';
import './surface.css';
import { Spinner } from './button.tsx';

interface ChipProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Something small before the label, such as a colour or a flag. */
  readonly before?: ComponentChildren;
  readonly count?: string;
  /** With `onPress` the chip is a button; `pressed` makes it one that stays down. */
  readonly onPress?: () => void;
  readonly pressed?: boolean;
  /** Adds a button that takes the chip away. */
  readonly onRemove?: () => void;
}

/** A tag, a filter or a small fact. */
export function Chip({ label, icon, before, count, onPress, pressed, onRemove }: ChipProps): JSX.Element {
  const content = (
    <>
      {before}
      {icon && <Icon name={icon} size={14} />}
      <span class="chip-text">{label}</span>
      {count !== undefined && <span class="chip-count">{count}</span>}
    </>
  );
  if (onPress) {
    return (
      <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
        {content}
      </button>
    );
  }
  return (
    <span class="chip">
      {content}
      {onRemove && (
        <button type="button" class="chip-remove" aria-label={t('kitRemoveNamed', label)} onClick={onRemove}>
          <Icon name="close" size={14} />
        </button>
      )}
    </span>
  );
}

/** The colour of a speaker, as in the page. Decorative: the name stands beside it. */
export function Swatch({ colour }: { readonly colour?: string }): JSX.Element {
  return <span class="swatch" aria-hidden="true" style={colour ? { '--speaker': colour } : {}} />;
}

export function Card({ children, ...native }: JSX.IntrinsicElements['div']): JSX.Element {
  return (
    <div {...native} class={`card ${native.class ?? ''}`}>
      {children}
    </div>
  );
}

interface StateProps {
  readonly icon?: IconName;
  readonly title: string;
  /** Why it is so and what the reader may do. */
  readonly text?: ComponentChildren;
  /** Buttons. */
  readonly actions?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Nothing here, said kindly, with the next step. */
export function EmptyState({ icon = 'document', title, text, actions, children }: StateProps): JSX.Element {
  return (
    <section class="state">
      <Icon name={icon} size={32} />
      <h2 class="state-title">{title}</h2>
      {text && <p class="state-text">{text}</p>}
      {actions && <div class="state-actions">{actions}</div>}
      {children}
    </section>
  );
}

interface ErrorStateProps extends StateProps {
  /** The error in its own words, for a report; shown on demand. */
  readonly details?: string;
}

/** Something failed: what, and what to do now. */
export function ErrorState({ title, text, actions, details, children }: ErrorStateProps): JSX.Element {
  return (
    <section class="state state-error" role="alert">
      <Icon name="alert" size={32} />
      <h2 class="state-title">{title}</h2>
      {text && <p class="state-text">{text}</p>}
      {actions && <div class="state-actions">{actions}</div>}
      {details && (
        <details class="state-details">
          <summary>{t('kitErrorDetails')}</summary>
          <p>{details}</p>
        </details>
      )}
      {children}
    </section>
  );
}

/** Work goes on and its end is not known. */
export function LoadingState({ text }: { readonly text: string }): JSX.Element {
  return (
    <section class="state" role="status">
      <Spinner size="large" />
      <p class="state-text">{text}</p>
    </section>
  );
}

interface NoticeProps {
  readonly tone?: 'info' | 'warning' | 'danger';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** A remark that belongs to what stands below it. */
export function Notice({ tone = 'info', icon, children }: NoticeProps): JSX.Element {
  return (
    <div class={`notice notice-${tone}`}>
      <Icon name={icon ?? (tone === 'info' ? 'info' : 'alert')} />
      <div class="notice-text">{children}</div>
    </div>
  );
}

interface ProgressProps {
  readonly label: string;
  /** 0 to 1; absent while the end is not known. */
  readonly value?: number;
}

export function Progress({ label, value }: ProgressProps): JSX.Element {
  return (
    <label class="progress">
      <span class="field-hint">{label}</span>
      <progress max={1} {...(value === undefined ? {} : { value })} />
    </label>
  );
}
