import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Attributes whose text a reader sees or hears. */
const SPOKEN = new Set([
  'label',
  'title',
  'alt',
  'placeholder',
  'text',
  'hint',
  'error',
  'aria-label',
  'aria-description',
]);
const WORD = /\p{L}{2}/u;

/** Every text in a TSX source that would reach a reader without passing through the catalogue. */
function textsInCode(file: string, source: string): string[] {
  const found: string[] = [];
  walk(parseSync(file, source).program, (node) => {
    if (node.type === 'JSXText' && WORD.test(String(node.value))) found.push(String(node.value).trim());
    if (node.type === 'JSXAttribute' && isNode(node.name) && SPOKEN.has(String(node.name.name))) {
      for (const text of literals(node.value)) if (WORD.test(text)) found.push(text);
    }
  });
  return found;
}

type SyntaxNode = Record<string, unknown> & { type: string };

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function walk(node: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (isNode(node)) {
    visit(node);
    for (const child of Object.values(node)) walk(child, visit);
  }
}

/** String literals of an attribute's value, unless they are arguments of a call such as `t('key')`. */
function literals(value: unknown): string[] {
  if (!isNode(value) || value.type === 'CallExpression') return [];
  if (value.type === 'Literal') return typeof value.value === 'string' ? [value.value] : [];
  if (value.type === 'ConditionalExpression')
    return [...literals(value.consequent), ...literals(value.alternate)];
  if (value.type === 'TemplateElement' && isNode(value)) return [JSON.stringify(value.value)];
  return Object.values(value).flatMap((child) =>
    Array.isArray(child) ? child.flatMap(literals) : literals(child),
  );
}

const views = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'),
);

describe('what a reader sees is in the catalogue, not in code', () => {
  it('notices text between tags and in spoken attributes', () => {
    const source =
      'const v = <p title="A title">Some text {open ? <b aria-label={on ? "Yes" : t("no")} /> : t("key")}</p>';
    expect(textsInCode('sample.tsx', source)).toEqual(['A title', 'Some text', 'Yes']);
  });

  it.each(views)('%s', (path) => {
    expect(textsInCode(path, readFileSync(join('src', path), 'utf8'))).toEqual([]);
  });
});
