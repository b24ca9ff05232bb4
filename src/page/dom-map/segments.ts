import { isText } from '../survey/nodes.ts';
import { isUnseen } from '../survey/text.ts';

/** A stretch of a line's text that stands letter for letter in one text node. */
export interface Segment {
  readonly node: Text;
  readonly nodeStart: number;
  /** Offset in the line's text. */
  readonly textStart: number;
  length: number;
}

export interface MappedLine {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/**
 * The text of a block and where each of its characters lives: white space collapsed, invisible characters
 * left out, a line break as a space. Makes the same text as the survey's `cleanText`.
 */
export function mapNodes(nodes: readonly (Text | Element)[]): MappedLine {
  const segments: Segment[] = [];
  let text = '';
  let pending: { node?: Text; at: number } | undefined;
  const put = (node: Text, at: number, character: string) => {
    const last = segments.at(-1);
    const follows =
      last !== undefined &&
      last.node === node &&
      last.nodeStart + last.length === at &&
      last.textStart + last.length === text.length;
    if (follows) last.length++;
    else segments.push({ node, nodeStart: at, textStart: text.length, length: 1 });
    text += character;
  };
  for (const node of nodes) {
    if (!isText(node)) {
      pending ??= { at: 0 };
      continue;
    }
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      const character = data.charAt(at);
      if (isUnseen(character, pending === undefined ? text.slice(-1) : ' ')) continue;
      if (character.trim() === '') {
        pending ??= { node, at };
        continue;
      }
      if (pending !== undefined && text !== '') {
        if (pending.node === undefined) text += ' ';
        else put(pending.node, pending.at, ' ');
      }
      pending = undefined;
      put(node, at, character);
    }
  }
  return { text, segments };
}
