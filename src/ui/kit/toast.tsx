import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, IconButton } from './button.tsx';
import { t } from './i18n/index.ts';
import './toast.css';

export interface ToastOptions {
  /** Takes back what was just done. A toast with undo stays longer. */
  readonly undo?: () => void | Promise<void>;
  /** An error stays until it is dismissed and is announced at once. */
  readonly tone?: 'info' | 'error';
}

interface Entry extends ToastOptions {
  readonly id: number;
  readonly text: string;
}

const STAY_MS = 5_000;
const STAY_WITH_UNDO_MS = 12_000;

const entries = signal<readonly Entry[]>([]);
let nextId = 1;

/** Says what was done, at the foot of the view and to screen readers. At most three are shown. */
export function toast(text: string, options: ToastOptions = {}): void {
  entries.value = [...entries.value.slice(-2), { id: nextId++, text, ...options }];
}

export function dismissToasts(): void {
  entries.value = [];
}

/** The place where toasts appear: once in every view. */
export function Toasts(): JSX.Element {
  const polite = entries.value.filter(({ tone }) => tone !== 'error');
  const urgent = entries.value.filter(({ tone }) => tone === 'error');
  return (
    <div class="toasts">
      <div role="status">
        {polite.map((entry) => (
          <ToastLine key={entry.id} entry={entry} />
        ))}
      </div>
      <div role="alert">
        {urgent.map((entry) => (
          <ToastLine key={entry.id} entry={entry} />
        ))}
      </div>
    </div>
  );
}

/** Goes by itself, but never while the pointer or the focus is on it. */
function ToastLine({ entry }: { readonly entry: Entry }): JSX.Element {
  const [held, setHeld] = useState(entry.tone === 'error');
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => remove(entry.id), entry.undo ? STAY_WITH_UNDO_MS : STAY_MS);
    return () => clearTimeout(timer);
  }, [held, entry]);
  const hold = () => setHeld(true);
  const release = () => setHeld(entry.tone === 'error');
  return (
    <div class="toast" onPointerEnter={hold} onPointerLeave={release} onFocusIn={hold} onFocusOut={release}>
      <span class="toast-text">{entry.text}</span>
      {entry.undo && (
        <Button
          size="small"
          icon="undo"
          onClick={() => {
            remove(entry.id);
            void entry.undo?.();
          }}
        >
          {t('kitUndo')}
        </Button>
      )}
      <IconButton size="small" icon="close" label={t('kitDismiss')} onClick={() => remove(entry.id)} />
    </div>
  );
}

function remove(id: number): void {
  entries.value = entries.value.filter((entry) => entry.id !== id);
}
