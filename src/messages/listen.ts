import { type GenericSchema, safeParse } from 'valibot';
import { browser } from '../browser/index.ts';
import { isEnvelope, type Receiver } from './envelope.ts';
import type { Broadcast, ContentToBackground, ToContent, UiToBackground } from './protocol.ts';
import { failed, failureOf, ok, type Result } from './result.ts';
import { type ContentSender, identify, type OwnSender, type Sender } from './sender.ts';

/** What every entry of a protocol map has. */
interface Message {
  payload: unknown;
  value: unknown;
}

/** A message's payload schema (the border) with what answers it. A handler refuses by throwing a Refusal. */
export interface Handler<M extends Message, S extends Sender> {
  readonly payload: GenericSchema<unknown, M['payload']>;
  answer(payload: M['payload'], sender: S): Promise<M['value']> | M['value'];
}

/** Handlers for the messages of a protocol map; a module holds those that it owns. */
export type Handlers<P, S extends Sender> = {
  readonly [K in keyof P]: P[K] extends Message ? Handler<P[K], S> : never;
};

export type ContentHandlers = Handlers<ContentToBackground, ContentSender>;
export type UiHandlers = Handlers<UiToBackground, OwnSender>;
export type InPageHandlers = Handlers<ToContent, OwnSender>;
export type BroadcastHandlers = Handlers<Broadcast, OwnSender>;

/** A handler whose payload and value types are no longer known, only that they fit each other. */
interface Bound<S extends Sender> {
  run(payload: unknown, sender: S): Promise<Result<unknown>>;
}

function bind<M extends Message, S extends Sender>(name: string, handler: Handler<M, S>): Bound<S> {
  return {
    async run(payload, sender) {
      const parsed = safeParse(handler.payload, payload);
      if (!parsed.success) return failed('invalid', `"${name}" was sent with a payload that does not fit.`);
      try {
        return ok(await handler.answer(parsed.output, sender));
      } catch (thrown) {
        if (failureOf(thrown).error.code === 'internal') console.error(name, thrown);
        return failureOf(thrown);
      }
    },
  };
}

type AnyHandlers<S extends Sender> = { readonly [name: string]: Handler<Message, S> | undefined };

function boundMap<S extends Sender>(handlers: AnyHandlers<S>): ReadonlyMap<string, Bound<S>> {
  const bound = new Map<string, Bound<S>>();
  for (const [name, handler] of Object.entries(handlers)) {
    if (handler !== undefined) bound.set(name, bind(name, handler));
  }
  return bound;
}

/** Answers what arrives for `receiver`; returns a function that stops listening. */
function dispatch(
  receiver: Receiver,
  find: (name: string, sender: Sender) => Runner | undefined,
): () => void {
  const listener = (message: unknown, from: Parameters<typeof identify>[0]) => {
    if (!isEnvelope(message) || message.to !== receiver) return undefined;
    const sender = identify(from);
    if (sender === undefined) return Promise.resolve(failed('forbidden', 'The sender is not known.'));
    const run = find(message.name, sender);
    // A broadcast is heard by every open page; one that does not care for it must not answer.
    if (run === undefined && receiver === 'ui') return undefined;
    return (
      run?.(message.payload) ??
      Promise.resolve(failed('forbidden', `"${message.name}" is not open to a ${sender.tier} sender.`))
    );
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

type Runner = (payload: unknown) => Promise<Result<unknown>>;

/** The background's dispatcher: each tier reaches the handlers of its own map and no others. */
export function listenInBackground(handlers: { content: ContentHandlers; ui: UiHandlers }): () => void {
  const content = boundMap<ContentSender>(handlers.content);
  const ui = boundMap<OwnSender>(handlers.ui);
  return dispatch('background', (name, sender) => {
    if (sender.tier === 'content') {
      const bound = content.get(name);
      return bound && ((payload) => bound.run(payload, sender));
    }
    const bound = ui.get(name);
    return bound && ((payload) => bound.run(payload, sender));
  });
}

/** A content script's dispatcher: hears our background and our own pages, nobody else. */
export function listenInPage(handlers: InPageHandlers): () => void {
  return listenToOwn('content', handlers);
}

/** An interface's dispatcher for what the background tells all open pages. */
export function listenToBroadcasts(handlers: Partial<BroadcastHandlers>): () => void {
  return listenToOwn('ui', handlers);
}

function listenToOwn(receiver: Receiver, handlers: AnyHandlers<OwnSender>): () => void {
  const own = boundMap<OwnSender>(handlers);
  return dispatch(receiver, (name, sender) => {
    const bound = sender.tier === 'own' ? own.get(name) : undefined;
    return bound && sender.tier === 'own' ? (payload) => bound.run(payload, sender) : undefined;
  });
}
