import { Worker } from 'node:worker_threads';
import type { Outcome, Task } from './tasks.ts';
import type { Order, Reply } from './worker.ts';

/** A thread does not inherit the loader of TypeScript: it registers it, then loads the worker. */
const BOOT = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.file);
});`;

/** Two threads with the corpus in memory. What comes out does not depend on which thread does what. */
export class Pool {
  readonly #workers: readonly Worker[];

  constructor(folder: string, size: number) {
    const file = new URL('./worker.ts', import.meta.url).href;
    this.#workers = Array.from(
      { length: size },
      () => new Worker(BOOT, { eval: true, workerData: { file, folder } }),
    );
  }

  /** Does the tasks, then tells every worker what was found. Outcomes are in the order of the tasks. */
  async run(tasks: readonly Task[], report: (task: Task) => void): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    let next = 0;
    const serve = async (worker: Worker): Promise<void> => {
      for (let k = next++; k < tasks.length; k = next++) {
        const task = tasks[k];
        if (task === undefined) return;
        const reply = await ask(worker, { kind: 'task', task });
        if (reply.kind === 'outcome') outcomes[k] = reply.outcome;
        report(task);
      }
    };
    await Promise.all(this.#workers.map(serve));
    for (const { tags, opinions } of outcomes) {
      const news = {
        tables: [],
        ...(tags ? { tags } : {}),
        ...(opinions ? { opinions } : {}),
      };
      await Promise.all(this.#workers.map((worker) => ask(worker, { kind: 'news', outcome: news })));
    }
    return outcomes;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, order: Order): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (reply: Reply): void => {
      worker.off('error', fail);
      resolve(reply);
    };
    const fail = (error: Error): void => {
      worker.off('message', settle);
      reject(error);
    };
    worker.once('message', settle);
    worker.once('error', fail);
    worker.postMessage(order);
  });
}
