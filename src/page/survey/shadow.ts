/** A document that is not displayed knows no slots, and shows no shadows. */
const Slot = typeof HTMLSlotElement === 'function' ? HTMLSlotElement : undefined;

/** What a custom element shows in its own place: its open shadow where it has one. */
export function shownTree(element: Element, tag: string): Element | ShadowRoot {
  return tag.includes('-') ? (element.shadowRoot ?? element) : element;
}

/** The nodes of elsewhere that a slot shows; undefined of anything else. */
export function slotted(parent: Node & { readonly localName?: unknown }): readonly Node[] | undefined {
  if (parent.localName !== 'slot' || Slot === undefined || !(parent instanceof Slot)) return undefined;
  const nodes = parent.assignedNodes();
  return nodes.length > 0 ? nodes : undefined;
}
