import type { JSX } from 'preact';
import { type MessageKey, t } from '../kit/index.ts';

const PROMISES = [
  'privacyDevice',
  'privacyNoCollect',
  'privacySites',
  'privacyNotes',
  'privacySync',
  'privacyReports',
] as const satisfies readonly MessageKey[];

/** What happens to what the reader reads and writes. */
export function Privacy(): JSX.Element {
  return (
    <ul class="options-promises">
      {PROMISES.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
