/** A CSS selector that picks exactly this element out of its document as it stands now. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const anchor = anchorOf(at);
    if (anchor !== undefined) {
      steps.unshift(anchor);
      break;
    }
    steps.unshift(`${at.localName}:nth-of-type(${positionOf(at)})`);
  }
  return steps.join(' > ');
}

function anchorOf(element: Element): string | undefined {
  const tag = element.localName;
  if (tag === 'body' || tag === 'html') return tag;
  const id = element.id;
  if (typeof id !== 'string' || id === '' || /["\\\n]/.test(id)) return undefined;
  const selector = `[id="${id}"]`;
  const found = element.ownerDocument.querySelectorAll(selector);
  return found.length === 1 ? selector : undefined;
}

function positionOf(element: Element): number {
  let position = 1;
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) {
    if (at.localName === element.localName) position++;
  }
  return position;
}
