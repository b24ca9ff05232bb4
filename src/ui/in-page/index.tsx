import { render } from 'preact';
import { Card } from './card.tsx';
import type { CardData, InPageCallbacks } from './data.ts';
import { createHost, type Host } from './host.ts';
import { Legend } from './legend.tsx';
import { type Box, place } from './place.ts';
import { Toolbar } from './toolbar.tsx';

export { useMessages } from '../kit/i18n/index.ts';
export type { Bookmarked, CardData, InPageCallbacks, LegendEntry, NoteCallbacks, Noted } from './data.ts';

/** Card, toolbar and legend inside a page. */
export interface InPageUi {
  /**
   * @param anchor box of the quotation in the viewport; the card stays clear of it
   * @param options focus: moves the keyboard's focus into the card, and back where it was on Escape
   */
  showCard(data: CardData, anchor: Box, options: { readonly focus: boolean }): void;
  showToolbar(anchor: Box): void;
  showLegend(): void;
  hide(): void;
  /** True if an event came from card, toolbar or legend. */
  holds(event: Event): boolean;
  theme(theme: 'system' | 'light' | 'dark'): void;
  destroy(): void;
}

/** What tells of typing. From our fields it goes no further than the window: a page has no part in a note. */
const TYPING = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
] as const;

/** Nothing enters the page before something is shown; Escape takes it away, `destroy` removes every trace. */
export function createInPageUi(document: Document, callbacks: InPageCallbacks): InPageUi {
  let host: Host | undefined;
  let theme: 'system' | 'light' | 'dark' = 'system';
  let legend = false;
  let shown: { readonly card: CardData } | 'toolbar' | undefined;
  let before: Element | null = null;
  let anchored: Box | undefined;
  /** Selections that the toolbar was offered for: each has one of its own. */
  let selections = 0;
  const life = new AbortController();

  function open(): Host {
    host ??= createHost(document);
    host.theme(theme);
    return host;
  }

  function draw(): void {
    const { root } = open();
    render(
      <>
        {shown === 'toolbar' && (
          <Toolbar key={selections} callbacks={callbacks} onGrown={() => settleAgain('.toolbar')} />
        )}
        {typeof shown === 'object' && (
          <Card
            key={shown.card.quotationIndex}
            data={shown.card}
            callbacks={callbacks}
            onLegend={ui.showLegend}
            onGrown={() => settleAgain('.card')}
          />
        )}
        {legend && (
          <Legend
            entries={callbacks.legend()}
            onClose={() => {
              legend = false;
              draw();
            }}
          />
        )}
      </>,
      root,
    );
  }

  function settle(selector: string, anchor: Box): HTMLElement | null {
    const box = open().root.querySelector<HTMLElement>(selector);
    anchored = anchor;
    if (!box) return null;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const view = { width, height: document.defaultView?.innerHeight ?? height };
    const { left, top } = place({ width: box.offsetWidth, height: box.offsetHeight }, anchor, view);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
    return box;
  }

  function settleAgain(selector: string): void {
    if (anchored !== undefined) settle(selector, anchored);
  }

  const ui: InPageUi = {
    showCard(card, anchor, { focus }) {
      shown = { card };
      draw();
      const box = settle('.card', anchor);
      if (!focus) return;
      before ??= document.activeElement;
      box?.querySelector('button')?.focus({ preventScroll: true });
    },
    showToolbar(anchor) {
      shown = 'toolbar';
      selections += 1;
      draw();
      settle('.toolbar', anchor);
    },
    showLegend() {
      legend = true;
      draw();
    },
    hide() {
      if (!host) return;
      // A field that is left tells what was typed, so that nothing of it is lost.
      host.leave();
      shown = undefined;
      anchored = undefined;
      draw();
    },
    holds: (event) => host?.holds(event) ?? false,
    theme(next) {
      theme = next;
      host?.theme(next);
    },
    destroy() {
      life.abort();
      if (!host) return;
      host.settle();
      render(null, host.root);
      host.remove();
      host = undefined;
    },
  };

  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || (shown === undefined && !legend)) return;
    event.stopPropagation();
    legend = false;
    ui.hide();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
    callbacks.closed();
  }

  const options = { capture: true, signal: life.signal } as const;
  document.defaultView?.addEventListener('keydown', onEscape, options);
  // Whatever is typed belongs to the page as it is until then.
  const settleField = (): void => host?.settle();
  document.defaultView?.addEventListener('pagehide', settleField, options);
  document.defaultView?.navigation?.addEventListener('navigate', settleField, options);
  for (const name of TYPING) {
    document.defaultView?.addEventListener(
      name,
      (event) => ui.holds(event) && event.stopImmediatePropagation(),
      options,
    );
  }
  return ui;
}
