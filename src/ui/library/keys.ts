import type { MessageKey } from '../kit/index.ts';
import { copyCitation, copyLink, openAddress } from './detail/actions.ts';
import { keyOf } from './key-of.ts';
import type { App } from './state/app.ts';

/** A key of the library, as the overlay lists it. */
export interface KeyHelp {
  readonly keys: readonly string[];
  readonly text: MessageKey;
}

/** All work while the list has the focus; Escape and undo everywhere. */
export const keyHelp: readonly KeyHelp[] = [
  { keys: ['/'], text: 'keySearch' },
  { keys: ['↑', '↓', 'J', 'K'], text: 'keyMove' },
  { keys: ['Home', 'End', 'Page Up', 'Page Down'], text: 'keyMoveFar' },
  { keys: ['Space', 'X'], text: 'keyChoose' },
  { keys: ['Shift + ↑', 'Shift + ↓'], text: 'keyExtend' },
  { keys: ['Ctrl + A'], text: 'keyChooseAll' },
  { keys: ['Esc'], text: 'keyEscape' },
  { keys: ['Enter', 'E'], text: 'keyNote' },
  { keys: ['T'], text: 'keyTag' },
  { keys: ['O'], text: 'keyOpen' },
  { keys: ['C'], text: 'keyCitation' },
  { keys: ['L'], text: 'keyLink' },
  { keys: ['Delete'], text: 'keyRemove' },
  { keys: ['Ctrl + Z', 'U'], text: 'keyUndo' },
  { keys: ['1', '2', '3'], text: 'keyViews' },
  { keys: ['?'], text: 'keyHelp' },
];

const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

/** Keys of one letter work in the list alone, so that nobody who dictates or mistypes sets them off elsewhere. */
const inList = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.matches('.clip-list');

const inField = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.matches('input, textarea, select');

/** Listens for the keys of the whole page. Gives back what ends it. */
export function followKeys(app: App): () => void {
  const clip = () => (app.open.value === undefined ? undefined : app.library.entry(app.open.value)?.clip);
  const targets = (): readonly string[] => {
    if (app.chosen.value.size > 0) return [...app.chosen.value];
    return app.open.value === undefined ? [] : [app.open.value];
  };

  const actions: Readonly<Record<string, () => void>> = {
    '/': () => focus('[data-search] input'),
    '?': () => {
      app.dialog.value = 'keys';
    },
    e: () => focus('.detail-note textarea'),
    Enter: () => focus('.detail-note textarea'),
    t: () => {
      if (app.chosen.value.size > 0) app.dialog.value = 'tags';
      else focus('.tag-field input');
    },
    o: () => {
      const open = clip();
      const address = open === undefined ? undefined : openAddress(open, undefined);
      if (address !== undefined) window.open(address, '_blank', 'noreferrer');
    },
    c: () => {
      const open = clip();
      if (open !== undefined) void copyCitation(open, undefined);
    },
    l: () => {
      const open = clip();
      if (open !== undefined) void copyLink(open, undefined);
    },
    Delete: () => {
      if (targets().length > 0) void app.remove(targets());
    },
    u: () => void app.undo(),
    '1': () => {
      app.view.value = 'clips';
    },
    '2': () => {
      app.view.value = 'timeline';
    },
    '3': () => {
      app.view.value = 'table';
    },
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    const control = event.ctrlKey || event.metaKey;
    const action = actionOf(event, control);
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  function actionOf(event: KeyboardEvent, control: boolean): (() => void) | undefined {
    if (event.key === 'Escape' && inField(event)) return () => focus('.clip-list');
    if (control) return keyOf(event) === 'z' && !inField(event) ? actions.u : undefined;
    return inList(event) && !event.altKey ? actions[keyOf(event)] : undefined;
  }

  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
