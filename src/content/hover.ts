import { tellBackground } from '../messages/send.ts';

/** Tells of the quotation under the pointer, once for each change, looked up at most once a frame. */
export function watchHover(
  document: Document,
  signal: AbortSignal,
  quotationAt: (x: number, y: number) => number | undefined,
): void {
  let known: number | undefined;
  let frame: number | undefined;
  const look = (x: number, y: number) => {
    frame = undefined;
    const now = quotationAt(x, y);
    if (now === known) return;
    known = now;
    void tellBackground('page/hover', { quotationIndex: now ?? null });
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      frame ??= requestAnimationFrame(() => look(event.clientX, event.clientY));
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}
