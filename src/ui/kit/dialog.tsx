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

const CONTROLS = ':is(input, select, textarea, button, summary, a[href])';

/**
 * Asks before going on. The browser's own modal dialog: it keeps the focus and gives it back. The focus begins at
 * what there is to fill in; where there is nothing, at the title, never at the button that does it.
 */
export function Dialog({ open, title, onClose, actions, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    const control = dialog.current?.querySelector<HTMLElement>(`.dialog-body ${CONTROLS}`);
    (control ?? heading.current)?.focus();
  }, [open]);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} closedby="any" onClose={onClose}>
      {open && (
        <>
          <div class="dialog-head">
            <h2 class="dialog-title" id={id} ref={heading} tabIndex={-1}>
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
