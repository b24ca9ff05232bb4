import { wellFormed } from './well-formed.ts';

/** What YAML calls not printable, and the separators that some parsers take for line ends. */
const unsafe = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A YAML double-quoted scalar on one line, read alike by YAML 1.1 and 1.2 parsers. JSON's escapes are a subset
 * of YAML's; what YAML forbids raw is escaped besides.
 */
export const yamlString = (text: string): string =>
  JSON.stringify(wellFormed(text)).replace(unsafe, escapeUnit);

export type YamlValue = string | number | boolean | readonly string[];

/**
 * A front matter block between "---" lines. Keys must be plain words (letters, digits, "_"); values that are
 * absent or empty lists are left out, every string is quoted.
 */
export function frontMatter(fields: Readonly<Record<string, YamlValue | undefined>>): string {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (typeof value === 'string') lines.push(`${key}: ${yamlString(value)}`);
    else if (typeof value === 'number' || typeof value === 'boolean') lines.push(`${key}: ${String(value)}`);
    else if (value.length > 0) lines.push(`${key}:`, ...value.map((item) => `  - ${yamlString(item)}`));
  }
  return ['---', ...lines, '---', ''].join('\n');
}
