import { plain } from '../survey/nodes.ts';

/** A longer id would make the selector longer than anybody may want to read. */
const LONGEST_ID = 200;

/**
 * Gives CSS selectors that pick exactly one element out of its document as it stands now. What they have in common
 * is looked for once: a page of thousands of advertisements would freeze otherwise.
 */
export function createSelectors(): (element: Element) => string {
  const positions = new Map<Element, number>();
  let ids: ReadonlyMap<string, number> | undefined;

  const anchorOf = (element: Element): string | undefined => {
    const { localName, ownerDocument } = plain(element);
    if (localName === 'body' || localName === 'html') return localName;
    const id = plain(element).getAttribute('id') ?? '';
    if (id === '' || id.length > LONGEST_ID || /["\\\n]/.test(id)) return undefined;
    ids ??= countIds(ownerDocument);
    return ids.get(id) === 1 ? `[id="${id}"]` : undefined;
  };

  const positionOf = (element: Element): number => {
    if (!positions.has(element)) {
      const parent = plain(element).parentElement;
      for (const [sibling, position] of parent === null ? [] : childPositions(parent))
        positions.set(sibling, position);
    }
    return positions.get(element) ?? 1;
  };

  return (element) => {
    const steps: string[] = [];
    for (let at: Element | null = element; at !== null; at = plain(at).parentElement) {
      const anchor = anchorOf(at);
      if (anchor !== undefined) {
        steps.unshift(anchor);
        break;
      }
      steps.unshift(`${plain(at).localName}:nth-of-type(${positionOf(at)})`);
    }
    return steps.join(' > ');
  };
}

function countIds(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const element of document.querySelectorAll('[id]')) {
    const id = plain(element).getAttribute('id') ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Each child with its number among those of its own name. */
function* childPositions(parent: Element): Iterable<readonly [Element, number]> {
  const counts = new Map<string, number>();
  for (let child = plain(parent).firstElementChild; child !== null; child = plain(child).nextElementSibling) {
    const { localName } = plain(child);
    const position = (counts.get(localName) ?? 0) + 1;
    counts.set(localName, position);
    yield [child, position];
  }
}
