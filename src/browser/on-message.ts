export type MessageSender = chrome.runtime.MessageSender;

/**
 * Hears the messages of our other contexts; returns a stop function. Undefined leaves a message to others. Chrome
 * takes no promise from a listener, so the answer is handed over.
 */
export function onMessage(
  hear: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined,
): () => void {
  const listener = (message: unknown, sender: MessageSender, answer: (value: unknown) => void) => {
    const coming = hear(message, sender);
    void coming?.then(answer);
    return coming !== undefined;
  };
  chrome.runtime.onMessage.addListener(listener);
  return () => chrome.runtime.onMessage.removeListener(listener);
}
