import { plain } from '../page/index.ts';

/** Brings a range into view, a third down the window. Jumps where the reader prefers less motion. */
export function goTo(range: Range, view: Window): void {
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const box = range.getBoundingClientRect();
  const element = range.startContainer.parentElement;
  const scroller = element === null ? null : scrollingAncestor(element, view);
  if (scroller === null) {
    view.scrollBy({ top: box.top - view.innerHeight / 3, behavior });
    return;
  }
  // Inside a box with a scroll bar of its own: first the box, then the place within it.
  const frame = scroller.getBoundingClientRect();
  scroller.scrollBy({ top: box.top - frame.top - frame.height / 3, behavior });
  if (frame.bottom < 0 || frame.top > view.innerHeight)
    scroller.scrollIntoView({ block: 'center', behavior });
}

function scrollingAncestor(element: Element, view: Window): Element | null {
  for (let up = plain(element).parentElement; up !== null; up = plain(up).parentElement) {
    if (up === view.document.body || up === view.document.documentElement) return null;
    const { overflowY } = view.getComputedStyle(up);
    if (/auto|scroll/.test(overflowY) && up.scrollHeight > up.clientHeight) return up;
  }
  return null;
}
