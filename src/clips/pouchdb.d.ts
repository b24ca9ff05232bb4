/**
 * The part of PouchDB 9 that the library uses. The community's types are left aside: they declare `Buffer` and
 * `Blob` anew for the whole project, and answer with `any`.
 */
declare module 'pouchdb-browser' {
  export type Json = Readonly<Record<string, unknown>>;

  export interface AllDocsOptions {
    readonly keys?: string[];
    readonly startkey?: string;
    readonly endkey?: string;
    readonly limit?: number;
    readonly descending?: boolean;
    readonly include_docs?: boolean;
    readonly conflicts?: boolean;
  }

  export type AllDocsRow =
    | { readonly key: string; readonly error: string }
    | {
        readonly id: string;
        readonly key: string;
        readonly value: { readonly rev: string; readonly deleted?: boolean };
        readonly doc?: Json | null;
      };

  export type BulkAnswer =
    | { readonly ok: true; readonly id: string; readonly rev: string }
    | { readonly error: unknown; readonly status: number; readonly name: string; readonly message: string };

  export interface ReplicationProgress {
    readonly docs_read: number;
    readonly docs_written: number;
    readonly doc_write_failures: number;
    /** Changes still to come, where the source counts them. */
    readonly pending?: number;
    readonly docs: readonly Json[];
  }

  export interface ReplicationOptions {
    readonly batch_size?: number;
    readonly batches_limit?: number;
  }

  export interface Replication extends Promise<ReplicationProgress> {
    on(event: 'change', listener: (progress: ReplicationProgress) => void): this;
    on(event: 'denied', listener: (refused: unknown) => void): this;
    cancel(): void;
  }

  export interface Options {
    readonly adapter?: string;
    readonly auto_compaction?: boolean;
    readonly prefix?: string;
    readonly auth?: { readonly username: string; readonly password: string };
    readonly fetch?: (url: string | Request, options?: RequestInit) => Promise<Response>;
  }

  export default class PouchDB {
    constructor(name: string, options?: Options);
    readonly name: string;
    allDocs(options: AllDocsOptions): Promise<{ readonly rows: readonly AllDocsRow[] }>;
    bulkDocs(documents: readonly Json[]): Promise<readonly BulkAnswer[]>;
    get(id: string, options?: { readonly rev?: string }): Promise<Json>;
    remove(id: string, rev: string): Promise<unknown>;
    info(): Promise<{ readonly doc_count: number; readonly update_seq: number | string }>;
    readonly replicate: {
      to(target: PouchDB, options?: ReplicationOptions): Replication;
      from(source: PouchDB, options?: ReplicationOptions): Replication;
    };
    close(): Promise<void>;
    destroy(): Promise<void>;
    static plugin(plugin: unknown): typeof PouchDB;
    static defaults(options: Options): typeof PouchDB;
  }
}

declare module 'pouchdb-adapter-memory' {
  const plugin: unknown;
  export default plugin;
}

declare module 'express-pouchdb' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type PouchDB from 'pouchdb-browser';
  /** A request handler that serves the class's databases as CouchDB would. */
  export default function expressPouchDb(
    pouchdb: typeof PouchDB,
    options: { readonly mode: 'minimumForPouchDB' },
  ): (request: IncomingMessage, response: ServerResponse) => void;
}
