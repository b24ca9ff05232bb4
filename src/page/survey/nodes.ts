/** Whether a node is text. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether a node is an element; a form's field may stand in for its type. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType === 'object';
}

/** A document that is not displayed knows no forms, and their fields stand in for nothing. */
const Form = typeof HTMLFormElement === 'function' ? HTMLFormElement : undefined;

/**
 * The node to be asked for its members. The fields of a form stand in for those that they are named like
 * ("parentNode"), for us as for the page, so that a walk by them may never end: a form is asked through a view
 * that has no fields. Nothing but to ask: a view is no node for the document, nor the same as any.
 */
export function plain<T extends Node>(node: T): T {
  return Form !== undefined && mayBeForm(node) && node instanceof Form ? viewOf(node) : node;
}

/** A form, or what a form's field stands in for. Asked of every node, and far cheaper than what it is an instance of. */
function mayBeForm({ localName }: Node & { readonly localName?: unknown }): boolean {
  return localName === 'form' || typeof localName === 'object';
}

function viewOf<T extends Node>(form: T): T {
  return new Proxy<T>(form, {
    get(_, name) {
      const member: unknown = Reflect.get(Object.getPrototypeOf(form), name, form);
      return typeof member === 'function' ? member.bind(form) : member;
    },
  });
}

/** The nearest element around a text that a selector names. */
export function closestTo(text: Text, selector: string): Element | null {
  const holder = text.parentElement;
  return holder === null ? null : plain(holder).closest(selector);
}
