import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import './dialog.css';
import { t } from './i18n/index.ts';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Closed by Escape, the cross, or a press beside the dialog. */
  readonly onClose: () => void;
  /** Buttons, the one to be taken last. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Asks before going on. The browser's own modal dialog: it keeps the focus and gives it back. */
export function Dialog({ open, title, onClose, actions, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} closedby="any" onClose={onClose}>
      {open && (
        <>
          <div class="dialog-head">
            <h2 class="dialog-title" id={id}>
              {title}
            </h2>
            <IconButton icon="close" size="small" label={t('kitClose')} onClick={onClose} />
          </div>
          <div class="dialog-body">{children}</div>
          {actions && <div class="dialog-actions">{actions}</div>}
        </>
      )}
    </dialog>
  );
}
