import type { ExportFormat, ExportLibrary, ExportOptions } from '../../../exchange/index.ts';
import { inSlices } from '../state/slices.ts';
import type { Watch } from './gather.ts';

/** The export in pieces, made in slices. Throws the signal's reason when it is aborted. */
export async function writeOut(
  format: ExportFormat,
  library: ExportLibrary,
  options: ExportOptions,
  { signal, progress }: Watch,
): Promise<readonly string[]> {
  const pieces: string[] = [];
  const total = library.clips.length + 1;
  function* pieceByPiece(): Generator<number, void> {
    for (const piece of format.write(library, options)) {
      pieces.push(piece);
      yield Math.min(1, pieces.length / total);
    }
  }
  await inSlices(pieceByPiece(), { signal, onProgress: progress });
  return pieces;
}

/** "wirelight-2026-02-10.md" */
export const fileName = ({ id, extension }: ExportFormat, now: string): string =>
  `wirelight${id === 'backup' ? '-backup' : ''}-${now.slice(0, 10)}.${extension}`;

/** Hands the file to the browser's downloads. */
export function download(pieces: readonly string[], mediaType: string, name: string): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by then; kept longer, it would hold the memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
