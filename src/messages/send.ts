import { browser } from '../browser/index.ts';
import type { Envelope, Receiver } from './envelope.ts';
import type { Broadcast, ContentToBackground, ToContent, UiToBackground } from './protocol.ts';
import { failed, type Result } from './result.ts';

type Payload<P, K extends keyof P> = P[K] extends { payload: infer T } ? T : never;
type Value<P, K extends keyof P> = P[K] extends { value: infer T } ? T : never;

/** How often a message is sent anew when the background died while it held the message. */
const resends = 2;

/**
 * From a content script to the background. Never rejects. Code "gone" means that this script belongs to an
 * extension that was reloaded or removed: tear down.
 */
export function tellBackground<K extends keyof ContentToBackground & string>(
  name: K,
  payload: Payload<ContentToBackground, K>,
): Promise<Result<Value<ContentToBackground, K>>> {
  return post({ to: 'background', name, payload }, (envelope) => browser.runtime.sendMessage(envelope));
}

/** From one of our own pages to the background. Never rejects. */
export function askBackground<K extends keyof UiToBackground & string>(
  name: K,
  payload: Payload<UiToBackground, K>,
): Promise<Result<Value<UiToBackground, K>>> {
  return post({ to: 'background', name, payload }, (envelope) => browser.runtime.sendMessage(envelope));
}

/** To the content script in the top frame of a tab. Code "no-receiver" means that none is there. Never rejects. */
export function askPage<K extends keyof ToContent & string>(
  tabId: number,
  name: K,
  payload: Payload<ToContent, K>,
): Promise<Result<Value<ToContent, K>>> {
  return post({ to: 'content', name, payload }, (envelope) =>
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
  );
}

/** From the background to every open page of ours; that none is open is no failure. */
export async function broadcast<K extends keyof Broadcast & string>(
  name: K,
  payload: Payload<Broadcast, K>,
): Promise<void> {
  await post({ to: 'ui', name, payload }, (envelope) => browser.runtime.sendMessage(envelope));
}

async function post<T>(
  envelope: Envelope,
  send: (envelope: Envelope) => Promise<unknown>,
): Promise<Result<T>> {
  for (let sent = 0; ; sent += 1) {
    if (contextIsGone()) return gone;
    try {
      const answer = await send(envelope);
      if (isResult<T>(answer)) return answer;
      return failed('no-receiver', `Nothing answered "${envelope.name}".`);
    } catch (thrown) {
      const failure = explain(envelope.to, envelope.name, thrown);
      if (failure.error.code !== 'interrupted' || sent === resends) return failure;
    }
  }
}

const gone = failed('gone', 'The extension was reloaded or removed; reload the page.');

/** True in a content script whose extension was reloaded, updated or removed. */
export function contextIsGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** The browsers' wordings of what went wrong in transit, as codes. */
function explain(to: Receiver, name: string, thrown: unknown): ReturnType<typeof failed> {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (contextIsGone() || /context invalidated/i.test(message)) return gone;
  if (/receiving end does not exist|no tab with id|invalid tab id/i.test(message)) {
    return failed('no-receiver', `Nothing is there to answer "${name}".`);
  }
  if (/port closed|channel closed|channel is closed|conduit/i.test(message)) {
    // A page that goes away is no interruption: what it was asked went with it.
    return failed(to === 'background' ? 'interrupted' : 'no-receiver', message);
  }
  return failed('internal', message);
}

/**
 * Our own dispatchers answer with a Result whose value their handler types fix at compile time; the shape
 * of the envelope is what can differ at run time.
 */
function isResult<T>(answer: unknown): answer is Result<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer || Object.keys(answer).length === 1 : 'error' in answer;
}
