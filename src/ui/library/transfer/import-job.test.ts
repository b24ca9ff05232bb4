import { describe, expect, it } from 'vitest';
import { createSampleLibrary } from '../../../../test/e2e/views/sample-library.ts';
import { inventedClips } from '../../../../test/support/invented-library.ts';
import type { LibraryRecord } from '../../../model/index.ts';
import type { LibraryPort } from '../state/port.ts';
import { carryOut, dryRun } from './import-job.ts';

const added = inventedClips(1000).map((value): LibraryRecord => ({ type: 'clip', value }));

describe('an import that is cancelled half way', () => {
  it('shows how far it is taken back', async () => {
    const stopping = new AbortController();
    const shares: number[] = [];
    const port: LibraryPort = {
      ...createSampleLibrary('empty'),
      async importCancel(_id, onProgress) {
        for (const share of [0, 0.5, 1]) onProgress(share, () => undefined);
        return { ok: true, value: undefined };
      },
    };
    const plan = { added, updated: [], same: [], kept: [] };
    const outcome = await carryOut(port, plan, {
      signal: stopping.signal,
      progress(share) {
        shares.push(share);
        stopping.abort();
      },
    });
    expect(outcome).toBeUndefined();
    expect(shares).toEqual([0.5, 0.5, 0.25, 0]);
  });
});

describe('a file that cannot be taken in as it is', () => {
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const read = (file: File) => dryRun(createSampleLibrary('empty'), file, watch);

  it.each([
    ['Windows-1251', new Uint8Array([0x5b, 0x22, 0xcf, 0xf0, 0xe8, 0x22, 0x5d])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x5b, 0x00, 0x5d, 0x00])],
  ])('is refused rather than robbed of its letters: %s', async (_name, bytes) => {
    expect(await read(new File([bytes], 'old.json'))).toEqual({ problem: { code: 'not-utf8' } });
  });

  it('says so where the browser gives no content, as of a folder', async () => {
    const folder = new File([], 'clips');
    folder.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await read(folder)).toEqual({ problem: { code: 'unreadable' } });
  });
});
