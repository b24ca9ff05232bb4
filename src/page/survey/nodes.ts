/** Whether a node is text. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
