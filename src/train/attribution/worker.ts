import { parentPort, workerData } from 'node:worker_threads';
import { type Outcome, type Task, Workshop } from './tasks.ts';

export type Order =
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'news'; readonly outcome: Outcome };
export type Reply = { readonly kind: 'outcome'; readonly outcome: Outcome } | { readonly kind: 'heard' };

const workshop = new Workshop(String(workerData.folder));
const port = parentPort;

port?.on('message', (order: Order) => {
  let reply: Reply;
  if (order.kind === 'task') reply = { kind: 'outcome', outcome: workshop.run(order.task) };
  else {
    workshop.learn(order.outcome);
    reply = { kind: 'heard' };
  }
  port.postMessage(reply);
});
