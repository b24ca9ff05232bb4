import { once } from 'node:events';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe has gone ("| head"): nothing is left to be said.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Writes one answer as a line of JSON and waits until the reader keeps up. */
export async function write(answer: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}
