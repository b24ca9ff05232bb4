// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { createSelectors } from './selector.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function boxes(count: number): Element[] {
  return Array.from({ length: count }, (_, index) =>
    document.createElement(index % 3 === 0 ? 'section' : 'div'),
  );
}

it('each selector picks its own element, by the nearest id that no other has', () => {
  const inner = boxes(7);
  const named = document.createElement('main');
  named.id = 'quay';
  named.append(...inner);
  const twins = boxes(4);
  for (const twin of twins) twin.id = 'twin';
  document.body.append(...twins, named);
  const selectorOf = createSelectors();
  for (const element of [...inner, ...twins]) {
    expect([...document.querySelectorAll(selectorOf(element))]).toEqual([element]);
  }
  expect(selectorOf(inner[0] ?? named)).toBe('[id="quay"] > section:nth-of-type(1)');
});

it('looks at no element once for each of its neighbours', () => {
  const many = boxes(2000);
  document.body.append(...many);
  const forth = vi.spyOn(Element.prototype, 'nextElementSibling', 'get');
  const back = vi.spyOn(Element.prototype, 'previousElementSibling', 'get');
  const selectorOf = createSelectors();
  for (const element of many) selectorOf(element);
  expect(forth.mock.calls.length + back.mock.calls.length).toBeLessThan(4 * many.length);
});
