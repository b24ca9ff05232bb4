import { keyOf } from '../key-of.ts';
import type { App } from '../state/app.ts';
import { type ClipRow, clipAt, clipRowOf, idsBetween, type Rows } from './rows.ts';

interface ListKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** Lines that Page Up and Page Down pass. */
const page = 8;

/**
 * What keys and pointer do in the list.
 * @param rows the lines as they stand now
 * @param active the line that the keys are on, if any
 * @param go puts the keys on a line and opens it
 */
export function createListKeys(
  app: App,
  rows: () => Rows,
  active: () => ClipRow | undefined,
  go: (row: ClipRow) => void,
): ListKeys {
  /** Where a choice with Shift starts: the line that was last chosen or opened without it. */
  let anchor: ClipRow | undefined;

  const choose = (ids: Iterable<string>): void => {
    app.chosen.value = new Set(ids);
  };

  function toggle(row: ClipRow): void {
    const chosen = new Set(app.chosen.value);
    if (!chosen.delete(row.entry.id)) chosen.add(row.entry.id);
    anchor = row;
    choose(chosen);
  }

  /** Everything between the anchor and the line. */
  function extend(row: ClipRow): void {
    const start = anchor === undefined ? undefined : clipRowOf(rows(), anchor.entry.id, anchor.group?.key);
    const from = start ?? active() ?? row;
    choose(idsBetween(rows(), Math.min(from.at, row.at), Math.max(from.at, row.at)));
  }

  function move(to: number, extending: boolean): void {
    const row = clipAt(rows(), Math.max(0, Math.min(rows().count - 1, to)));
    if (row === undefined) return;
    if (extending) {
      anchor ??= active();
      extend(row);
    } else anchor = row;
    go(row);
  }

  function destination(event: KeyboardEvent): number | undefined {
    const at = active()?.at;
    switch (keyOf(event)) {
      case 'ArrowDown':
      case 'j':
        return at === undefined ? 0 : at + 1;
      case 'ArrowUp':
      case 'k':
        return at === undefined ? 0 : at - 1;
      case 'PageDown':
        return (at ?? 0) + page;
      case 'PageUp':
        return (at ?? 0) - page;
      case 'Home':
        return 0;
      case 'End':
        return rows().count - 1;
      default:
        return undefined;
    }
  }

  return {
    onKeyDown(event) {
      const control = event.ctrlKey || event.metaKey;
      if (event.altKey) return;
      const to = control ? undefined : destination(event);
      const row = active();
      const key = keyOf(event);
      if (to !== undefined) move(to, event.shiftKey);
      else if (control && key === 'a') choose(idsBetween(rows(), 0, rows().count - 1));
      else if (!control && (key === ' ' || key === 'x') && row !== undefined) toggle(row);
      else if (key === 'Escape' && app.chosen.value.size > 0) choose([]);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick(event) {
      if (!(event.target instanceof Element)) return;
      const line = event.target.closest('[data-at]');
      const row = line === null ? undefined : clipAt(rows(), Number(line.getAttribute('data-at')));
      if (row === undefined) return;
      const ticking = event.target.closest('[data-tick]') !== null;
      if (event.shiftKey) extend(row);
      else if (ticking || event.ctrlKey || event.metaKey) toggle(row);
      else anchor = row;
      go(row);
    },
  };
}
