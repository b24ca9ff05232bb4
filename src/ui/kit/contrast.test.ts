import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../test/support/contrast.ts';

const css = readFileSync('src/ui/kit/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

const grounds = ['ground', 'ground-sunk', 'ground-raised', 'ground-hover', 'ground-pressed'];
const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
  ...grounds.slice(0, 4).flatMap((ground): [string, string][] => [
    ['ink-faint', ground],
    ['accent', ground],
    ['danger', ground],
    ['warning', ground],
    ['success', ground],
  ]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['danger-ink', 'danger'],
  ['accent', 'accent-ground'],
  ['ink', 'accent-ground'],
  ['ink', 'warning-ground'],
  ['warning', 'warning-ground'],
  ['ink', 'danger-ground'],
  ['danger-hover', 'danger-ground'],
  ['toast-ink', 'toast-ground'],
  ['toast-accent', 'toast-ground'],
];
const edges: [string, string][] = ['ground', 'ground-sunk', 'ground-raised'].flatMap(
  (ground): [string, string][] => [
    ['line-control', ground],
    ['accent', ground],
  ],
);

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  const measured = (one: string, other: string) =>
    contrast(tokens.get(one)?.[theme] ?? '', tokens.get(other)?.[theme] ?? '');

  it.each(text)('%s can be read on %s', (ink, ground) => {
    expect(measured(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s can be made out on %s', (edge, ground) => {
    expect(measured(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
