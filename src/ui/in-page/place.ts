/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Between the words and what stands beside them; and from the window's edge. */
const GAP = 8;

/**
 * Where to put a box of `size` so that it does not cover the `anchor`: below, above, to the right, to the left, in
 * this order, wherever it fits into the window; where it fits nowhere, at the edge with the most room.
 */
export function place(
  size: { readonly width: number; readonly height: number },
  anchor: Box,
  window: { readonly width: number; readonly height: number },
): Place {
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  const room = {
    below: window.height - bottom,
    above: anchor.top,
    right: window.width - right,
    left: anchor.left,
  };
  const across = clamp(anchor.left, GAP, window.width - size.width - GAP);
  const along = clamp(anchor.top, GAP, window.height - size.height - GAP);
  const high = size.height + 2 * GAP;
  const wide = size.width + 2 * GAP;
  if (room.below >= high) return { left: across, top: Math.max(GAP, bottom + GAP) };
  if (room.above >= high)
    return { left: across, top: Math.min(anchor.top, window.height) - GAP - size.height };
  if (room.right >= wide) return { left: Math.max(GAP, right + GAP), top: along };
  if (room.left >= wide) return { left: Math.min(anchor.left, window.width) - GAP - size.width, top: along };
  const top = room.below >= room.above ? window.height - size.height - GAP : GAP;
  return { left: across, top: Math.max(GAP, top) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
