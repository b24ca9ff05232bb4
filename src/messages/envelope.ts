/** Whose dispatcher a message is for: several of our contexts hear every runtime message. */
export type Receiver = 'background' | 'content' | 'ui';

export interface Envelope {
  readonly to: Receiver;
  readonly name: string;
  readonly payload: unknown;
}

/** Narrows a raw runtime message; the payload is validated later against the message's own schema. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    'name' in message &&
    'payload' in message &&
    typeof message.name === 'string' &&
    (message.to === 'background' || message.to === 'content' || message.to === 'ui')
  );
}
