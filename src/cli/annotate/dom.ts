import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type SourceNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * A document of HTML as a browser builds it: parsed by the standard's own algorithm (parse5), held in a light
 * DOM (linkedom). Scripts do not run, nothing is fetched.
 */
export function toDocument(html: string): Document {
  const source = parse(html, { scriptingEnabled: true });
  const { document } = parseHTML('<!doctype html><html></html>');
  const root = document.documentElement;
  const top = source.childNodes.find((node) => node.nodeName === 'html');
  if (top !== undefined && 'childNodes' in top) {
    copyAttributes(top.attrs, root);
    copyChildren(top.childNodes, root, document);
  }
  return document;
}

/** Iterative, so that a page nested thousands deep does not end the process. */
function copyChildren(children: readonly SourceNode[], target: Element, document: Document): void {
  const work: [readonly SourceNode[], Element][] = [[children, target]];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const [nodes, parent] = next;
    for (const node of nodes.flatMap((one) => (isShadow(one) ? one.content.childNodes : [one]))) {
      if (node.nodeName === '#text' && 'value' in node) parent.append(document.createTextNode(node.value));
      else if (node.nodeName === '#comment' && 'data' in node)
        parent.append(document.createComment(node.data));
      else if ('attrs' in node) {
        const element = document.createElement(node.tagName);
        copyAttributes(node.attrs, element);
        parent.append(element);
        work.push([node.childNodes, element]);
      }
    }
  }
}

/** A declared shadow, which a browser shows in the place of its host: here its content is the host's own. */
function isShadow(node: SourceNode): node is DefaultTreeAdapterTypes.Template {
  return (
    node.nodeName === 'template' &&
    'attrs' in node &&
    node.attrs.some(({ name }) => name === 'shadowrootmode')
  );
}

function copyAttributes(attributes: readonly { name: string; value: string }[], target: Element): void {
  for (const { name, value } of attributes) target.setAttribute(name, value);
}
