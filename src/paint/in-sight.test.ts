// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '../model/index.ts';
import { InSight } from './in-sight.ts';

const lineHeight = 100;
const windowHeight = 1000;

/** How far the page is scrolled. */
let scrolled: number;
let lines: readonly Element[];
let sight: InSight;
/** What is shown, by number of line. */
let shown: readonly number[];

beforeEach(() => {
  vi.useFakeTimers();
  scrolled = 0;
  shown = [];
  vi.stubGlobal('innerHeight', windowHeight);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, lines.indexOf(this) * lineHeight - scrolled, 500, lineHeight);
  });
});

afterEach(() => {
  sight.stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Each passage is a line of ten characters. */
function follow(count: number): void {
  lines = Array.from({ length: count }, () => document.createElement('p'));
  document.body.replaceChildren(...lines);
  const spans: Span[] = lines.map((_, line) => ({ start: 10 * line, end: 10 * line + 9 }));
  sight = new InSight(document, (isNear) => {
    shown = spans.filter(isNear).map(({ start }) => start / 10);
  });
  sight.follow(spans, { elementAt: (offset) => lines[Math.floor(offset / 10)] });
}

function scrollTo(y: number): void {
  scrolled = y;
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(200);
}

describe('the passages in sight', () => {
  it('are all of a text that has few', () => {
    follow(90);
    expect(shown).toHaveLength(90);
  });

  it('are those near the window in a long text, wherever it is scrolled to', () => {
    follow(300);
    expect(shown).toEqual(Array.from({ length: 20 }, (_, line) => line));
    scrollTo(15_000);
    expect(shown).toContain(150);
    expect(shown).toContain(159);
    expect(shown.length).toBeLessThan(40);
  });

  it('stay as they are while the reader scrolls a little', () => {
    follow(300);
    const before = shown;
    scrollTo(400);
    expect(shown).toBe(before);
  });

  it('are looked for again where the page moved by itself', () => {
    follow(300);
    scrolled = 8000;
    sight.check();
    expect(shown).toContain(85);
  });

  it('are all while the page is printed', () => {
    follow(300);
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown).toHaveLength(300);
    window.dispatchEvent(new Event('afterprint'));
    expect(shown).toHaveLength(20);
  });

  it('are not looked for once that has stopped', () => {
    follow(300);
    const before = shown;
    sight.stop();
    scrollTo(15_000);
    sight.check();
    expect(shown).toBe(before);
  });
});
