import { parseHex, type Rgb } from './colour-math.ts';
import type { Mark } from './marks.ts';
import { palette, type Scheme, speakerLine } from './palette.ts';

/** Every name of ours in the document's highlight registry begins with this. */
export const prefix = 'wirelight-';

export interface Look {
  readonly scheme: Scheme;
  readonly style: 'tint' | 'line' | 'both';
  readonly strength: 'calm' | 'strong';
}

/** Highlights that come and go: the quotation under the pointer, and the one that a click led to. */
export const lightName = 'light';
export const flashName = 'flash';

/** The rules for a set of marks. Forced colours get the system's own mark colours and lines. */
export function stylesheet(marks: readonly Mark[], look: Look): string {
  const named = marks.map(({ name }) => rule(name, declarations(name, look)));
  const forced = marks.map(({ name }) => rule(name, forcedDeclarations(name)));
  const strong = look.scheme === 'dark' ? '#ffffff' : '#000000';
  return [
    ...named,
    rule(lightName, `background-color: ${alpha(strong, 0.16)};`),
    rule(flashName, `background-color: ${look.scheme === 'dark' ? '#8a6d00' : '#ffdf6b'};`),
    `@media (forced-colors: active) {`,
    ...forced,
    rule(lightName, 'background-color: Highlight; color: HighlightText;'),
    rule(flashName, 'background-color: Highlight; color: HighlightText;'),
    '}',
  ].join('\n');
}

function rule(name: string, body: string): string {
  return `::highlight(${prefix}${name}) { ${body} }`;
}

function colourIndex(name: string): number | undefined {
  const index = Number(name.slice(name.indexOf('-') + 1));
  return Number.isInteger(index) ? index : undefined;
}

function declarations(name: string, { scheme, style, strength }: Look): string {
  const index = colourIndex(name);
  const { line: colour, tint, strongTint } = palette(index)[scheme];
  if (name.startsWith('name-')) {
    return line(speakerLine(index), '2px', colour);
  }
  const indirect = name.startsWith('indirect-');
  const parts: string[] = [];
  if (style !== 'line') parts.push(`background-color: ${strength === 'strong' ? strongTint : tint};`);
  if (style !== 'tint' || indirect) parts.push(line(indirect ? 'dotted' : 'solid', '1px', colour));
  return parts.join(' ');
}

function forcedDeclarations(name: string): string {
  if (name.startsWith('name-')) return line(speakerLine(colourIndex(name)), '2px', 'CanvasText');
  if (name.startsWith('indirect-')) return line('dotted', '2px', 'CanvasText');
  return 'background-color: Mark; color: MarkText;';
}

function line(style: string, thickness: string, colour: string): string {
  return `text-decoration: underline ${style} ${thickness} ${colour};`;
}

function alpha(hex: string, share: number): string {
  const [red, green, blue]: Rgb = parseHex(hex).rgb;
  return `rgb(${red * 255} ${green * 255} ${blue * 255} / ${share})`;
}
