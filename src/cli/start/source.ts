import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

/** A page to show, and what to do when done with it. */
export interface Source {
  readonly url: string;
  close(): void;
}

const sample = new URL('../../../test/fixtures/site/article.en.html', import.meta.url);

/**
 * What to show: an address as it is; a file, or our own sample, served on this machine.
 * @throws with a word for the reader where the file cannot be read
 */
export async function openSource(wanted: string | undefined, folder: string): Promise<Source> {
  if (wanted !== undefined && /^https?:\/\//.test(wanted)) return { url: wanted, close() {} };
  const path = wanted === undefined ? sample : resolve(folder, wanted);
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`${wanted} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  return serve(/\.txt$/i.test(String(path)) ? pageOfText(content) : content);
}

function serve(html: string): Promise<Source> {
  const server: Server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (!isAddressInfo(address)) return fail(new Error('The local server has no port.'));
      done({
        url: `http://localhost:${address.port}/article.html`,
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

function isAddressInfo(address: ReturnType<Server['address']>): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** Plain text as the plainest of pages: a heading and a paragraph for each line. */
function pageOfText(text: string): string {
  const [title = '', ...lines] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>body { font: 17px/1.6 serif; max-width: 44rem; margin: 2rem auto; }</style>
<article><h1>${escapeHtml(title)}</h1>\n${paragraphs}</article>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
