import { luminance, parseCssRgb } from './colour-math.ts';
import type { Scheme } from './palette.ts';

/** Whether an article stands light on dark or dark on light: the colour of its own text tells, whatever the system prefers. */
export function schemeAt(element: Element): Scheme {
  const view = element.ownerDocument.defaultView;
  const colour = view === null ? undefined : parseCssRgb(view.getComputedStyle(element).color);
  return colour !== undefined && luminance(colour.rgb) > 0.4 ? 'dark' : 'light';
}
