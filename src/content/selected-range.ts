/**
 * What the reader has selected in a document; undefined where that is nothing. What lies in one of these shadow trees
 * is found there: to a document's own ranges it is a place before or behind the tree's host. Browsers that do not
 * show it yet say what they can.
 */
export function selectedRange(document: Document, shadowRoots: readonly ShadowRoot[]): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = innerRange(selection, shadowRoots) ?? selection.getRangeAt(0);
  return range.collapsed ? undefined : range;
}

function innerRange(selection: Selection, shadowRoots: readonly ShadowRoot[]): Range | undefined {
  if (shadowRoots.length === 0 || !('getComposedRanges' in selection)) return undefined;
  const [inner] = selection.getComposedRanges({ shadowRoots: [...shadowRoots] });
  const tree = inner?.startContainer.getRootNode();
  if (inner === undefined || tree !== inner.endContainer.getRootNode()) return undefined;
  const range = new Range();
  range.setStart(inner.startContainer, inner.startOffset);
  range.setEnd(inner.endContainer, inner.endOffset);
  return range;
}
