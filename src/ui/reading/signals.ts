import { type MessageKey, t } from '../kit/index.ts';

/** What each signal of the detector saw, for a reader. */
const NAMES: Readonly<Record<string, MessageKey>> = {};

/** A signal's name in words; its code where it has no words yet. */
export function signalName(id: string): string {
  const key = NAMES[id];
  return key ? t(key) : id;
}
