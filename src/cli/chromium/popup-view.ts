import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';

const receivedSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ id: v.optional(v.number()), result: v.optional(v.unknown()), error: v.optional(v.unknown()) }),
);

/**
 * A popup of the toolbar, which the test tool does not count among its pages: spoken to through the browser's
 * own session.
 */
export class PopupView {
  readonly #session: CDPSession;
  readonly #id: string;
  readonly #waiting = new Map<number, (message: v.InferOutput<typeof receivedSchema>) => void>();
  #sent = 0;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== id) return;
      const received = v.parse(receivedSchema, message);
      if (received.id !== undefined) this.#waiting.get(received.id)?.(received);
    });
  }

  /** Waits for the popup at an address to open; when several are open, the newest. */
  static async find(session: CDPSession, address: string): Promise<PopupView> {
    const end = Date.now() + 15_000;
    for (;;) {
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(({ url, type }) => type === 'page' && url.startsWith(address));
      if (target !== undefined) {
        const { sessionId } = await session.send('Target.attachToTarget', {
          targetId: target.targetId,
          flatten: false,
        });
        return new PopupView(session, sessionId);
      }
      if (Date.now() > end) throw new Error('The popup did not open.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Value of an expression in the popup; a promise is awaited. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = v.parse(
      v.object({
        result: v.object({ value: v.optional(v.unknown()) }),
        exceptionDetails: v.optional(v.unknown()),
      }),
      await this.#send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      }),
    );
    if (answer.exceptionDetails !== undefined) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value;
  }

  /** Waits until an expression is truthy in the popup. */
  async waitFor(expression: string): Promise<void> {
    const end = Date.now() + 15_000;
    while (!(await this.evaluate(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`The popup never came to: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** A picture as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = v.parse(
      v.object({ data: v.string() }),
      await this.#send('Page.captureScreenshot', { format: 'png' }),
    );
    return Buffer.from(data, 'base64');
  }

  async #send(method: string, params: Record<string, unknown>): Promise<unknown> {
    this.#sent += 1;
    const id = this.#sent;
    const answer = new Promise<v.InferOutput<typeof receivedSchema>>((resolve) =>
      this.#waiting.set(id, resolve),
    );
    const message = JSON.stringify({ id, method, params });
    await this.#session.send('Target.sendMessageToTarget', { sessionId: this.#id, message });
    const received = await answer;
    this.#waiting.delete(id);
    if (received.error !== undefined) throw new Error(`${method}: ${JSON.stringify(received.error)}`);
    return received.result;
  }
}
