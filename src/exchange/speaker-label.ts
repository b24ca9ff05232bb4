import type { Clip } from '../model/index.ts';

/** "Name, role", or as much of it as is known. */
export function speakerLabel({ speaker }: Clip): string | undefined {
  if (speaker === undefined) return undefined;
  return speaker.role === undefined || speaker.role === ''
    ? speaker.name
    : `${speaker.name}, ${speaker.role}`;
}
