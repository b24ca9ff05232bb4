import type { JSX } from 'preact';
import { normaliseTerm, tokenise } from '../find/tokens.ts';

interface MarkedProps {
  readonly text: string;
  /** What was searched for; undefined marks nothing. */
  readonly search: string | undefined;
}

/** Text in which the words that were searched for, or that begin so, are marked. */
export function Marked({ text, search }: MarkedProps): JSX.Element {
  const wanted = search === undefined ? [] : tokenise(search).map(normaliseTerm);
  const parts: (string | JSX.Element)[] = [];
  let done = 0;
  let at = 0;
  for (const word of wanted.length === 0 ? [] : tokenise(text)) {
    at = text.indexOf(word, at);
    const term = normaliseTerm(word);
    if (wanted.some((part) => part.length > 1 && term.startsWith(part))) {
      parts.push(text.slice(done, at), <mark key={at}>{word}</mark>);
      done = at + word.length;
    }
    at += word.length;
  }
  parts.push(text.slice(done));
  return <>{parts}</>;
}
