import { isText, plain } from '../../survey/nodes.ts';
import { cleanText } from '../../survey/text.ts';

/** No label stands further in. */
const MAX_NODES = 40;
const UNREAD = new Set(['style', 'script', 'template', 'noscript']);

/** The first words below a node, where they come soon. */
export function firstWords(root: Node | null | undefined): string {
  let nodes = 0;
  const search = (node: Node): string => {
    for (let child = plain(node).firstChild; child !== null; child = plain(child).nextSibling) {
      if (++nodes > MAX_NODES) return '';
      const words = isText(child) ? cleanText(child.data) : isUnread(child) ? '' : search(child);
      if (words !== '') return words;
    }
    return '';
  };
  return root == null ? '' : search(root);
}

function isUnread(node: Node): boolean {
  return UNREAD.has(node.nodeName.toLowerCase());
}
