import { HIDDEN_ATTRIBUTE } from '../page/index.ts';
import { clearLeftovers } from '../paint/index.ts';

const successor = 'wirelight:successor';

/**
 * After the extension was reloaded, its old reader may still live in the page (Chrome), or have died without
 * cleaning up (Firefox). Makes the one leave and cleans up after the other, so that the new one starts from
 * the page itself.
 */
export function relieve(document: Document): void {
  document.dispatchEvent(new Event(successor));
  clearLeftovers(document);
  for (const element of document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)) {
    element.removeAttribute(HIDDEN_ATTRIBUTE);
  }
  for (const element of document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}-style], wirelight-ui`)) {
    element.remove();
  }
}

/** Calls back once when a newer reader comes to the page. */
export function onRelieved(document: Document, leave: () => void): void {
  document.addEventListener(successor, leave, { once: true });
}
