// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { countryNames } from '../../analyse/countries/names.ts';
import { drawnCountry, VIEW_BOX } from './shapes.ts';
import { WorldMap } from './world-map.tsx';

const ukraine = { code: 'UA', label: 'Ukraine: 12' };
const malta = { code: 'MT', label: 'Malta: 1' };

describe('the map of an article', () => {
  afterEach(() => render(null, document.body));

  function draw(onSelect?: (code: string) => void): SVGSVGElement {
    render(
      <WorldMap title="Map" countries={[ukraine, malta]} {...(onSelect === undefined ? {} : { onSelect })} />,
      document.body,
    );
    const svg = document.querySelector('svg');
    if (svg === null) throw new Error('no map');
    return svg;
  }

  it('is one picture whose name lists the countries', () => {
    const svg = draw();
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('Map: Ukraine: 12; Malta: 1');
  });

  it('shades a country by its shape and marks a small one by a dot', () => {
    const svg = draw();
    expect(svg.querySelector('[data-code="UA"] path')).not.toBeNull();
    expect(svg.querySelector('[data-code="MT"] circle')).not.toBeNull();
  });

  it('leads to a country by pointer, and holds up no key on its way to the list', () => {
    const chosen: string[] = [];
    const button = draw((code) => chosen.push(code)).querySelector('[data-code="UA"]');
    expect(button?.getAttribute('tabindex')).toBe('-1');
    expect(button?.getAttribute('aria-label')).toBe('Ukraine: 12');
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(chosen).toEqual(['UA', 'UA']);
  });

  it('shows nearly every country, inside its frame', () => {
    const [left = 0, top = 0, width = 0, height = 0] = VIEW_BOX.split(' ').map(Number);
    const missing = [...countryNames.keys()].filter((code) => drawnCountry(code) === undefined);
    expect(missing.sort()).toEqual(
      ['AQ', 'BV', 'EH', 'HM', 'IO', 'SJ', 'TK', 'UM'].filter((code) => missing.includes(code)),
    );
    for (const code of countryNames.keys()) {
      const dot = drawnCountry(code)?.dot;
      if (dot === undefined) continue;
      expect(dot.x).toBeGreaterThan(left);
      expect(dot.x).toBeLessThan(left + width);
      expect(dot.y).toBeGreaterThan(top);
      expect(dot.y).toBeLessThan(top + height);
    }
  });

  it('draws Crimea with Ukraine', () => {
    // A step east of Simferopol's longitude lies in a shape of Ukraine's own, apart from the mainland's.
    expect(drawnCountry('UA')?.path?.match(/M/gu)?.length).toBe(2);
  });
});
