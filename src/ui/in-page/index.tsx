import { render } from 'preact';
import { browser } from '../../browser/index.ts';
import { useMessages } from '../kit/i18n/index.ts';
import { Card } from './card.tsx';
import type { CardData, InPageCallbacks } from './data.ts';
import { createHost, type Host } from './host.ts';
import { Legend } from './legend.tsx';
import { type Box, place } from './place.ts';
import { Toolbar } from './toolbar.tsx';

export type { CardData, InPageCallbacks, LegendEntry } from './data.ts';

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

/** Nothing enters the page before something is shown; Escape takes it away, `destroy` removes every trace. */
export function createInPageUi(document: Document, callbacks: InPageCallbacks): InPageUi {
  useMessages((key, substitutions) => browser.i18n.getMessage(key, [...substitutions]));
  let host: Host | undefined;
  let theme: 'system' | 'light' | 'dark' = 'system';
  let legend = false;
  let shown: { readonly card: CardData } | 'toolbar' | undefined;
  let before: Element | null = null;
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
        {shown === 'toolbar' && <Toolbar callbacks={callbacks} />}
        {typeof shown === 'object' && (
          <Card
            key={shown.card.quotationIndex}
            data={shown.card}
            callbacks={callbacks}
            onLegend={ui.showLegend}
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
    if (!box) return null;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const view = { width, height: document.defaultView?.innerHeight ?? height };
    const { left, top } = place({ width: box.offsetWidth, height: box.offsetHeight }, anchor, view);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
    return box;
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
      draw();
      settle('.toolbar', anchor);
    },
    showLegend() {
      legend = true;
      draw();
    },
    hide() {
      if (!host) return;
      shown = undefined;
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
      render(null, host.root);
      host.remove();
      host = undefined;
    },
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || (shown === undefined && !legend)) return;
      event.stopPropagation();
      legend = false;
      ui.hide();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      before = null;
      callbacks.closed();
    },
    { capture: true, signal: life.signal },
  );
  return ui;
}
