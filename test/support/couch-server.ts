import '../../src/clips/testing/browser-globals.ts';
import { createServer } from 'node:http';
import expressPouchDb from 'express-pouchdb';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-browser';

/** A server that speaks CouchDB's protocol on loopback, with its databases in memory. */
export interface CouchServer {
  /** Address of a database that is made when first used. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Requests that came, as "GET /wirelight/_changes": only those with the right name and password count as such. */
  readonly requests: readonly string[];
  readonly refused: readonly string[];
  stop(): Promise<void>;
}

let made = 0;

export async function startCouchServer(): Promise<CouchServer> {
  made += 1;
  const [user, password] = ['reader', `secret ${made}`];
  const prefix = `server-${process.pid}-${made}-`;
  const serve = expressPouchDb(PouchDB.plugin(memory).defaults({ adapter: 'memory', prefix }), {
    mode: 'minimumForPouchDB',
  });
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const requests: string[] = [];
  const refused: string[] = [];
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url?.replace(/\?.*/, '')}`;
    if (request.headers.authorization === expected) {
      requests.push(line);
      serve(request, response);
      return;
    }
    refused.push(line);
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: 'unauthorized', reason: 'Name or password is incorrect.' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}/wirelight`,
    user,
    password,
    requests,
    refused,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
