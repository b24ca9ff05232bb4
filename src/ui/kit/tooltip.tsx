import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './tooltip.css';

const GAP = 6;
const DELAY_MS = 400;

interface TooltipProps {
  /** The same words that name the control, so nothing is said twice to a screen reader. */
  readonly text: string;
  readonly children: ComponentChildren;
}

/** Shows the name of an icon control after a moment's hover, or at once on keyboard focus; Escape hides it. */
export function Tooltip({ text, children }: TooltipProps): JSX.Element {
  const host = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!host.current || !bubble.current) return undefined;
    return watch(host.current, bubble.current);
  }, []);
  return (
    <span class="tooltip-host" ref={host}>
      {children}
      <span class="tooltip" ref={bubble} popover="manual" aria-hidden="true">
        {text}
      </span>
    </span>
  );
}

/** Listens on the host; gives back what ends it. */
function watch(host: HTMLElement, bubble: HTMLElement): () => void {
  const ending = new AbortController();
  const on = (type: string, listener: (event: Event) => void) =>
    host.addEventListener(type, listener, { signal: ending.signal });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    bubble.showPopover();
    place(bubble, host.getBoundingClientRect());
  }
  function hide(): void {
    clearTimeout(timer);
    bubble.hidePopover();
  }

  on('pointerenter', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'mouse') {
      clearTimeout(timer);
      timer = setTimeout(show, DELAY_MS);
    }
  });
  on('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) show();
  });
  for (const type of ['pointerleave', 'pointerdown', 'focusout']) on(type, hide);
  on('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') hide();
  });
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}

function place(bubble: HTMLElement, anchor: DOMRect): void {
  const { width, height } = bubble.getBoundingClientRect();
  const left = anchor.left + anchor.width / 2 - width / 2;
  const fitsBelow = anchor.bottom + GAP + height <= innerHeight;
  bubble.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  bubble.style.top = `${fitsBelow ? anchor.bottom + GAP : Math.max(GAP, anchor.top - GAP - height)}px`;
}
