import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../annotate/decode.ts';
import { InputError, toFailure } from '../annotate/failure.ts';
import { pageOfText } from './page-of-text.ts';

/** A page to show, and what to do when done with it. */
export interface Source {
  readonly url: string;
  /** Plain text is an article, whatever its page looks like. */
  readonly isText: boolean;
  close(): void;
}

const sample = new URL('../../../test/fixtures/site/article.en.html', import.meta.url);

/**
 * What to show: an address as it is; a file, or our own sample, served on this machine.
 * @throws with a word for the reader where there is no such page
 */
export async function openSource(wanted: string | undefined, folder: string): Promise<Source> {
  if (wanted === undefined) return serve(await readFile(sample, 'utf8'), false);
  try {
    if (/^https?:/i.test(wanted)) return { url: addressOf(wanted), isText: false, close() {} };
    const path = pathOf(wanted, folder);
    const isText = extname(path).toLowerCase() === '.txt';
    const content = decode(requireWords(await readFile(path)), !isText);
    return await serve(isText ? pageOfText(content) : content, isText);
  } catch (error) {
    throw new Error(toFailure(error, wanted).error.message);
  }
}

function addressOf(wanted: string): string {
  if (!URL.canParse(wanted)) throw new InputError('no-address', 'this is no address.');
  return new URL(wanted).href;
}

function pathOf(wanted: string, folder: string): string {
  if (/^file:/i.test(wanted)) return fileURLToPath(wanted);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(wanted))
    throw new InputError(
      'no-address',
      'this is neither a file nor an address that begins with http:// or https://.',
    );
  return resolve(folder, wanted);
}

/** PDF documents, pictures, programs: what is no text has zero bytes near its start, or says what it is. */
function requireWords(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, 1000);
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const isPdf = new TextDecoder('latin1').decode(start).startsWith('%PDF-');
  if (isPdf || (!isWide && start.includes(0)))
    throw new InputError('no-text', 'this is no web page and no text.');
  return bytes;
}

function serve(html: string, isText: boolean): Promise<Source> {
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
        isText,
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
