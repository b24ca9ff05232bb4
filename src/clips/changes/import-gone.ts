import { Refusal } from '../../messages/result.ts';

/** What is told of an import that was taken back meanwhile. */
export function importGone(): Refusal {
  return new Refusal(
    'import-gone',
    'The import was interrupted and taken back; the library is as before. Start it again.',
  );
}
