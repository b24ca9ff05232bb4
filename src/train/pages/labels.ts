import { comparisonKey } from '../../text/index.ts';

/** How much of a block stands in the article's true text, told by runs of four words. */
export class BodyText {
  private readonly runs = new Set<string>();
  private readonly lines = new Set<string>();
  constructor(paragraphs: readonly string[]) {
    for (const paragraph of paragraphs) {
      const words = wordsOf(paragraph);
      this.lines.add(words.join(' '));
      for (const run of runsOf(words)) this.runs.add(run);
    }
  }

  /** 0 to 1; a line of fewer than four words counts only as a whole line. */
  share(text: string): number {
    const words = wordsOf(text);
    if (words.length === 0) return 0;
    if (this.lines.has(words.join(' '))) return 1;
    const runs = runsOf(words);
    if (runs.length === 0) return 0;
    return runs.filter((run) => this.runs.has(run)).length / runs.length;
  }
}

function wordsOf(text: string): string[] {
  const key = comparisonKey(text);
  return key === '' ? [] : key.split(' ');
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let i = 0; i + 4 <= words.length; i++) runs.push(words.slice(i, i + 4).join(' '));
  return runs;
}
