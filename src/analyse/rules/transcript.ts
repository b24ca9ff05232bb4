import type { Span } from '../../model/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Block, Doc } from '../doc.ts';

/** So many turns make a transcript; one line in capitals before a colon is "UPDATE:" or "WATCH:". */
const FEWEST_TURNS = 3;
const MARKS = '["“”„«]';
const TURN = new RegExp(
  `^(\\s*${MARKS}?\\s*)(\\p{Lu}[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.-]*){0,3})(:)\\s+(?=\\S)`,
  'u',
);
const GOES_ON = new RegExp(`^\\s*${MARKS}(?=\\S)`, 'u');
interface Turn {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span[];
}

/**
 * Turns of a printed conversation: paragraphs that begin with the speaker's name in capitals and a colon, of at
 * least two speakers one of whom speaks again. Where the conversation stands in quotation marks, a paragraph that
 * opens with a mark and names nobody goes on with the turn before.
 */
export function transcribedTurns(doc: Doc): Attribution[] {
  const turns: Turn[] = [];
  let quoted: Turn | undefined;
  for (const block of doc.blocks) {
    if (block.kind === 'headline') continue;
    const text = doc.text.slice(block.start, block.end);
    const turn = turnIn(block, text);
    if (turn !== undefined) {
      turns.push(turn);
      quoted = GOES_ON.test(text) ? turn : undefined;
    } else if (quoted !== undefined && GOES_ON.test(text)) {
      quoted.content.push({ start: block.start, end: block.end });
    } else quoted = undefined;
  }
  if (!isConversation(doc, turns)) return [];
  return turns.map((turn) => ({ ...turn, origin: 'transcribed-turn', confidence: 0.95 }));
}

function turnIn(block: Block, text: string): Turn | undefined {
  const match = TURN.exec(text);
  const [whole, before, name] = match ?? [];
  if (whole === undefined || before === undefined || name === undefined) return undefined;
  const start = block.start + before.length;
  const end = start + name.length;
  return {
    source: { start, end },
    cue: { start: end, end: end + 1 },
    content: [{ start: block.start + whole.length, end: block.end }],
  };
}

function isConversation(doc: Doc, turns: readonly Turn[]): boolean {
  if (turns.length < FEWEST_TURNS) return false;
  const surnames = turns.map(({ source }) => doc.text.slice(source.start, source.end).split(' ').at(-1));
  const different = new Set(surnames).size;
  return different > 1 && different < turns.length;
}
