import * as v from 'valibot';

const Ring = v.array(v.looseTuple([v.number(), v.number()]));
const Feature = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  properties: v.object({ name: v.string() }),
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) }),
  ]),
});
const Features = v.object({ features: v.array(Feature) });
const Codes = v.record(v.string(), v.looseObject({ _numeric: v.optional(v.string()) }));
const Capitals = v.array(
  v.object({
    country: v.string(),
    featureCode: v.string(),
    loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
  }),
);
type Point = readonly [x: number, y: number];

/** Width of the drawing; one unit is the grain of the shapes. */
const WIDTH = 800;
/** The map is cut in the Bering Strait, so that no country is torn. */
const CUT = -168.5;
const CENTRE = CUT + 180;
/** Shapes smaller than this are shown as dots as well. */
const DOT_BELOW = 9;
/** Areas that Natural Earth draws apart. */
const NAMED: Readonly<Record<string, string>> = { 'N. Cyprus': 'CY', Somaliland: 'SO', Kosovo: 'XK' };
const LEFT_OUT = new Set(['AQ', 'TF']);

/** Equal Earth (Šavrič, Patterson and Jenny 2018), in units of the drawing. */
function project([longitude, latitude]: Point): Point {
  const turned = (longitude < CUT ? longitude + 360 : longitude) - CENTRE;
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const theta = Math.asin((Math.sqrt(3) / 2) * Math.sin((latitude * Math.PI) / 180));
  const square = theta * theta;
  const six = square ** 3;
  const x =
    (2 * Math.sqrt(3) * ((turned * Math.PI) / 180) * Math.cos(theta)) /
    (3 * (9 * a4 * six * square + 7 * a3 * six + 3 * a2 * square + a1));
  const y = theta * (a4 * six * square + a3 * six + a2 * square + a1);
  const scale = WIDTH / 5.41326;
  return [WIDTH / 2 + x * scale, 200 - y * scale];
}

/** A ring as relative steps between whole units; empty if it is smaller than the grain. */
function pathOf(ring: readonly Point[]): string {
  const points: [number, number][] = [];
  for (const point of ring) {
    const [x, y] = project(point);
    const next: [number, number] = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) points.push(next);
  }
  const [first] = points;
  if (first === undefined || points.length < 4) return '';
  let path = `M${first[0]} ${first[1]}l`;
  let [x, y] = first;
  for (const [nextX, nextY] of points.slice(1, -1)) {
    path += `${nextX - x} ${nextY - y} `;
    [x, y] = [nextX, nextY];
  }
  return `${path.trimEnd().replaceAll(' -', '-')}z`;
}

const isCrimea = (ring: readonly Point[]): boolean =>
  ring.every(([longitude, latitude]) => longitude > 32 && longitude < 37 && latitude > 44 && latitude < 46.5);

function sizeOf(rings: readonly (readonly Point[])[]): number {
  const points = rings.flat().map(project);
  const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  return extent(points.map(([x]) => x)) + extent(points.map(([, y]) => y));
}

/**
 * Lines "UA|path" of the countries' shapes and "MT|x y" of dots for those too small to see, in a drawing 800 units wide. Crimea is
 * drawn with Ukraine: Natural Earth shows who holds a place, this map whose it is.
 */
export function shapesOf(
  world: unknown,
  mappings: unknown,
  cities: unknown,
  codes: ReadonlySet<string>,
): { shapes: string[]; dots: string[] } {
  // Currencies and codes of former times stand in the same list.
  const numeric = new Map(
    Object.entries(v.parse(Codes, mappings))
      .filter(([code]) => codes.has(code))
      .map(([code, { _numeric }]) => [_numeric ?? '', code]),
  );
  const rings = new Map<string, Point[][]>();
  for (const { id, properties, geometry } of v.parse(Features, world).features) {
    const code = NAMED[properties.name] ?? numeric.get(String(id).padStart(3, '0'));
    if (code === undefined || LEFT_OUT.has(code)) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const polygon of polygons) {
      const owner = code === 'RU' && polygon[0] !== undefined && isCrimea(toPoints(polygon[0])) ? 'UA' : code;
      rings.set(owner, [...(rings.get(owner) ?? []), ...polygon.map(toPoints)]);
    }
  }
  const shapes = [...rings]
    .map(([code, all]) => `${code}|${all.map(pathOf).join('')}`)
    .filter((line) => line.length > 3)
    .sort();
  const dots = v
    .parse(Capitals, cities)
    .filter(({ featureCode, country }) => {
      const own = rings.get(country);
      return featureCode === 'PPLC' && (own === undefined || sizeOf(own) < DOT_BELOW);
    })
    .map(({ country, loc }) => `${country}|${project(loc.coordinates).map(Math.round).join(' ')}`);
  return { shapes, dots: [...new Set(dots)].sort() };
}

const toPoints = (ring: readonly (readonly [number, number, ...unknown[]])[]): Point[] =>
  ring.map(([x, y]) => [x, y]);
