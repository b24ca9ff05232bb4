import { type DateOptions, findDate } from './date/parse.ts';
import { type Published, parse } from './published-value.ts';
import { saysUpdated } from './updated.ts';

const LONGEST = 160;
const FROM = 'line near the headline';

/** What the first of the lines says that says when; when the article was changed only where nothing else is said. */
export function fromLines(lines: readonly string[], options: DateOptions): Published | undefined {
  let changed: Published | undefined;
  for (const line of lines) {
    if (line.length > LONGEST || isSentence(line, options)) continue;
    const found = parse(line, FROM, options);
    if (found === undefined) continue;
    const { start = 0, end = 0 } = findDate(line, options) ?? {};
    if (!saysUpdated(line.slice(0, start))) return found;
    const other = parse(line.slice(end), FROM, options);
    if (other !== undefined) return other;
    changed ??= found;
  }
  return changed;
}

/** Whether the date of a line is told of in a sentence, and so is none of the line's own. */
function isSentence(line: string, options: DateOptions): boolean {
  if (!/\p{L}{2}[.!?…]["”»]?$|\d[.!?…]["”»]?$/u.test(line)) return false;
  const found = findDate(line, options);
  if (found === undefined) return false;
  const rest = line.slice(0, found.start) + line.slice(found.end);
  return rest.replace(/[^\p{L}]+/gu, '').length > 16;
}
