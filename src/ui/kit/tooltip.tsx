import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './tooltip.css';

const GAP = 6;
const DELAY_MS = 400;
/** Controls that show an icon alone, named for screen readers with the words that their tooltip shows. */
const NAMED = '.icon-button[aria-label]';

/**
 * Shows the name of an icon control after a moment's hover, or at once on keyboard focus; Escape hides it. Once in
 * every view, for all of its controls: one bubble each would double what there is to lay out.
 */
export function Tooltip(): JSX.Element {
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => (bubble.current ? watch(bubble.current) : undefined), []);
  // The control has the words already, so nothing is said twice to a screen reader.
  return <div class="tooltip" ref={bubble} popover="manual" aria-hidden="true" />;
}

/** Listens in the whole document; gives back what ends it. */
function watch(bubble: HTMLElement): () => void {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function on<K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) {
    document.addEventListener(type, listener, { signal: ending.signal });
  }
  function show(control: Element): void {
    hide();
    if (!control.isConnected) return;
    bubble.textContent = control.getAttribute('aria-label');
    bubble.showPopover();
    place(bubble, control.getBoundingClientRect());
  }
  function hide(): void {
    clearTimeout(timer);
    bubble.hidePopover();
  }

  on('pointerover', ({ pointerType, target, relatedTarget }) => {
    const control = controlAt(target);
    if (control === undefined || control === controlAt(relatedTarget) || pointerType !== 'mouse') return;
    clearTimeout(timer);
    timer = setTimeout(() => show(control), DELAY_MS);
  });
  on('pointerout', ({ target, relatedTarget }) => {
    if (controlAt(target) !== controlAt(relatedTarget)) hide();
  });
  on('focusin', ({ target }) => {
    const control = controlAt(target);
    if (control?.matches(':focus-visible')) show(control);
  });
  for (const type of ['pointerdown', 'click', 'focusout'] as const) on(type, hide);
  on('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}

function controlAt(target: EventTarget | null): Element | undefined {
  return target instanceof Element ? (target.closest(NAMED) ?? undefined) : undefined;
}

function place(bubble: HTMLElement, anchor: DOMRect): void {
  const { width, height } = bubble.getBoundingClientRect();
  const left = anchor.left + anchor.width / 2 - width / 2;
  const fitsBelow = anchor.bottom + GAP + height <= innerHeight;
  bubble.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  bubble.style.top = `${fitsBelow ? anchor.bottom + GAP : Math.max(GAP, anchor.top - GAP - height)}px`;
}
