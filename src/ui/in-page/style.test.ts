import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STYLE, TOKENS } from './style.ts';

const kit = readFileSync('src/ui/kit/tokens.css', 'utf8');

it.each(Object.entries(TOKENS))('the card’s %s is the kit’s', (name, [light, dark]) => {
  // The card is raised above the page.
  const token = name === 'ground' ? 'ground-raised' : name;
  expect(kit).toContain(`--${token}: light-dark(${light}, ${dark});`);
});

it('no rule of the card depends on the page’s font size', () => {
  expect(STYLE).not.toMatch(/\d(?:rem|em)\b/);
});
