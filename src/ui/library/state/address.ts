import { batch, effect } from '@preact/signals';
import type { App } from './app.ts';
import { dialogAt, readHash, writeHash } from './view-state.ts';

/**
 * Keeps what is looked at and the address's hash the same, in both directions: opening and closing a clip and changing
 * the view are steps for the browser's Back. Gives back what ends it.
 */
export function followAddress(app: App): () => void {
  const take = (): void => {
    const { view, grouping, query, open } = readHash(location.hash);
    batch(() => {
      app.view.value = view;
      app.library.grouping.value = grouping;
      app.library.query.value = query;
      app.open.value = open;
      app.dialog.value = dialogAt(location.hash) ?? app.dialog.value;
    });
  };
  take();
  let before = '';
  const stop = effect(() => {
    const open = app.open.value;
    const step = `${app.view.value} ${open === undefined ? 'closed' : 'open'}`;
    const write = before === '' || before === step ? 'replaceState' : 'pushState';
    before = step;
    const hash = writeHash({
      view: app.view.value,
      grouping: app.library.grouping.value,
      query: app.library.query.value,
      ...(open === undefined ? {} : { open }),
    });
    if (hash !== location.hash) history[write](null, '', hash === '' ? location.pathname : hash);
  });
  addEventListener('hashchange', take);
  return () => {
    removeEventListener('hashchange', take);
    stop();
  };
}
