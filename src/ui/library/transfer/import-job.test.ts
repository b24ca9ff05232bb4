import { describe, expect, it } from 'vitest';
import { createSampleLibrary } from '../../../../test/e2e/views/sample-library.ts';
import { inventedClips } from '../../../../test/support/invented-library.ts';
import type { LibraryRecord } from '../../../model/index.ts';
import type { LibraryPort } from '../state/port.ts';
import { carryOut } from './import-job.ts';

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
