import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { flags } from '../../../src/build/flags.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface ServedViews {
  /** Address of a view, as in preview.tsx. */
  address(query: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Builds the page that shows any view in any state with sample data, and serves it on this machine. */
export async function serveViews(folder: string): Promise<ServedViews> {
  await build({
    configFile: false,
    root: 'test/e2e/views',
    publicDir: false,
    logLevel: 'warn',
    plugins: [flags()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
    },
  });
  await mkdir(join(folder, 'icons'), { recursive: true });
  await cp('icons', join(folder, 'icons'), { recursive: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (query) => `http://127.0.0.1:${port}/?${new URLSearchParams(query)}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
