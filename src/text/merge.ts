/** The one stretch in which a text differs from another: there `words` stand in place of `start`..`end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * What two people made of one text, as one: both changes where they are apart from each other, else both texts, theirs
 * first. Nothing that either has written is lost.
 */
export function merged(base: string, theirs: string, mine: string): string {
  if (theirs === base) return mine;
  if (mine === base) return theirs;
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  const a = editOf(base, theirs);
  const b = editOf(base, mine);
  if (a.end < b.start || b.end < a.start) {
    return [a, b].sort((one, other) => other.start - one.start).reduce(withEdit, base);
  }
  if (a.start === a.end && b.start === b.end) {
    return withEdit(base, { ...a, words: `${a.words.trimEnd()}\n\n${b.words.trimStart()}` });
  }
  return `${theirs}\n\n${mine}`;
}

function editOf(base: string, text: string): Edit {
  const most = Math.min(base.length, text.length);
  let start = 0;
  while (start < most && base[start] === text[start]) start += 1;
  let same = 0;
  while (same < most - start && base.at(-1 - same) === text.at(-1 - same)) same += 1;
  return { start, end: base.length - same, words: text.slice(start, text.length - same) };
}

function withEdit(text: string, { start, end, words }: Edit): string {
  return text.slice(0, start) + words + text.slice(end);
}
