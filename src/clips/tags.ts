import type { Tag } from '../model/index.ts';

/** A tag's id: its name folded, so that "Energy" and "energy" are one tag. */
export function tagId(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

export function tagOf(name: string, now: Date): Tag {
  return { id: tagId(name), name, createdAt: now.toISOString() };
}

/** Tags as a clip keeps them: trimmed, without "#", each once, in the order given. */
export function tidyTags(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const raw of names) {
    const name = raw.normalize('NFC').trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim();
    if (name !== '' && !seen.has(tagId(name))) seen.set(tagId(name), name);
  }
  return [...seen.values()];
}
