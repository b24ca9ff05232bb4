import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
  '3x2',
);

/** Puts the flags of countries into the build as `flags/<CODE>.svg`, so that they look alike on every system. */
export function flags(): Plugin {
  return {
    name: 'wirelight:flags',
    generateBundle() {
      for (const file of readdirSync(folder)) {
        if (!/^[A-Z]{2}\.svg$/.test(file)) continue;
        this.emitFile({
          type: 'asset',
          fileName: `flags/${file}`,
          source: readFileSync(join(folder, file), 'utf8'),
        });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const code = /^\/flags\/([A-Z]{2})\.svg$/.exec(request.url ?? '')?.[1];
        if (code === undefined) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(readFileSync(join(folder, `${code}.svg`)));
      });
    },
  };
}
