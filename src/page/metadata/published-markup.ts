import { plain } from '../survey/nodes.ts';
import { cleanText } from '../survey/text.ts';
import type { DateOptions } from './date/parse.ts';
import { type Published, parse } from './published-value.ts';
import { saysUpdated } from './updated.ts';

/** Elements that say when, the surest first. */
export const MARKUP = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.published[datetime]',
  'article header time[datetime]',
  'h1 ~ * time[datetime]',
  'header time[datetime]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  '[data-published]',
  '.published[title]',
  'abbr.published',
  'article time',
  'time',
];

/** Attributes that pages keep the time in where they show another form of it, or how long ago it was. */
export const ATTRIBUTES = ['[data-datetime],[data-timestamp],[class~="date"][title],[class~="time"][title]'];
const VALUES = ['datetime', 'content', 'data-published', 'data-datetime', 'data-timestamp', 'title'];

/** So many elements of a kind are looked at: a page with more is one of others' times. */
const MOST = 12;

/** Boxes whose times are those of comments and of other stories. */
const ELSEWHERE = 'aside, nav, footer, [class~="comment"], [class~="comments"], [id="comments"]';

/** What the first of such elements says that is of the article itself; when it was changed only where nothing else is said. */
export function fromMarkup(
  document: Document,
  selectors: readonly string[],
  options: DateOptions,
): Published | undefined {
  let changed: Published | undefined;
  for (const selector of selectors) {
    for (const one of [...document.querySelectorAll(selector)].slice(0, MOST)) {
      const element = plain(one);
      if (element.closest(ELSEWHERE) !== null || isOfTeaser(element)) continue;
      const found = timeOf(element, selector, options);
      const isChange = found !== undefined && saysUpdated(element.previousSibling?.textContent ?? '');
      if (isChange) changed ??= found;
      else if (found !== undefined) return found;
      else break;
    }
  }
  return changed;
}

function timeOf(element: Element, from: string, options: DateOptions): Published | undefined {
  const value = VALUES.map((name) => element.getAttribute(name)).find((each) => each !== null);
  return (
    parse(value ?? undefined, from, options) ?? parse(cleanText(element.textContent ?? ''), from, options)
  );
}

/** A link of more words leads to another article. */
const HEADLINE = 25;
const BOXES = 2;

/** Whether an element stands in the small box of a link to another article: its time is of that one. */
function isOfTeaser(element: Element): boolean {
  let box = element.parentElement;
  for (let step = 0; box !== null && step < BOXES; step++, box = plain(box).parentElement) {
    const own = plain(box);
    if (own.getElementsByTagName('h1').length > 0 || own.getElementsByTagName('p').length > BOXES)
      return false;
    const links = own.querySelectorAll('a[href]');
    if ([...links].some((link) => cleanText(link.textContent ?? '').length >= HEADLINE)) return true;
  }
  return false;
}
