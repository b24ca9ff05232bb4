import { browser, type Runtime } from '../browser/index.ts';

/** A content script of ours in the top frame of a tab. It may speak of its own page only. */
export interface ContentSender {
  readonly tier: 'content';
  readonly tabId: number;
  /** Address of the sender's document as the browser (not the page) states it. */
  readonly url: string;
}

/** One of our own pages or our background. */
export interface OwnSender {
  readonly tier: 'own';
}

export type Sender = ContentSender | OwnSender;

/**
 * What a sender may do follows from who the browser says it is, never from the message. Undefined for
 * anybody else: another extension, a web page, a content script in a frame.
 */
export function identify(sender: Runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = browser.runtime.getURL('');
  if (sender.url?.startsWith(own)) return { tier: 'own' };
  if (sender.tab?.id !== undefined && sender.url !== undefined) {
    return sender.frameId === 0 ? { tier: 'content', tabId: sender.tab.id, url: sender.url } : undefined;
  }
  // The background itself has neither a tab nor, in Firefox, an address.
  return sender.tab === undefined && sender.url === undefined ? { tier: 'own' } : undefined;
}
