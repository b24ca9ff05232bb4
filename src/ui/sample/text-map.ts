import type { TextMap } from '../../paint/index.ts';

/** Where the characters of a text live whose lines are the text of `elements`, one each. */
export function textMapOf(elements: readonly Element[]): TextMap {
  const lines: { node: Node; start: number; length: number }[] = [];
  let start = 0;
  for (const element of elements) {
    const node = element.firstChild;
    const length = node?.textContent?.length ?? 0;
    if (node) lines.push({ node, start, length });
    start += length + 1;
  }
  return {
    ranges: (span) =>
      lines.flatMap((line) => {
        const from = Math.max(0, span.start - line.start);
        const to = Math.min(line.length, span.end - line.start);
        if (from >= to || !line.node.isConnected) return [];
        const range = new Range();
        range.setStart(line.node, from);
        range.setEnd(line.node, to);
        return [range];
      }),
    elementAt: (offset) =>
      lines.find(({ start, length }) => offset < start + length)?.node.parentElement ?? undefined,
    offsetAt(node, offset) {
      const line = lines.find((one) => one.node === node);
      return line && line.start + offset;
    },
  };
}
