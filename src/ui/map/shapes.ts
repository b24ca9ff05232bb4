import { DOTS } from './dots.generated.ts';
import { SHAPES } from './shapes.generated.ts';

/** The part of the drawing that holds land. */
export const VIEW_BOX = '24 0 776 350';

const rows = (table: string): [code: string, drawn: string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3)]);

const shapes: ReadonlyMap<string, string> = new Map(rows(SHAPES));
const dots: ReadonlyMap<string, string> = new Map(rows(DOTS));

/** All land as one path. */
export const LAND = [...shapes.values()].join('');

/** What stands for a country on the map: its shape, and a dot where the shape is too small to see. */
export interface DrawnCountry {
  readonly path?: string;
  readonly dot?: { readonly x: number; readonly y: number };
}

/** @param code ISO 3166-1 alpha-2, or XK; undefined for one that the map does not show */
export function drawnCountry(code: string): DrawnCountry | undefined {
  const path = shapes.get(code);
  const dot = dots.get(code);
  if (dot === undefined) return path === undefined ? undefined : { path };
  const [x = 0, y = 0] = dot.split(' ').map(Number);
  return path === undefined ? { dot: { x, y } } : { path, dot: { x, y } };
}
