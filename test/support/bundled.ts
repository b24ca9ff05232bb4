import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module with all that it imports as one script, for a page of a real browser. @param name the global that holds its exports */
export async function bundled(entry: URL, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry.pathname} was not bundled.`);
  return chunk.code;
}
