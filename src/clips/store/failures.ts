import { Refusal } from '../../messages/result.ts';

/** What the database or the server threw, as a Refusal that says what to do. A Refusal passes as it is. */
export function failureFrom(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  const words = wordsOf(thrown);
  if (/quota/i.test(words)) {
    return new Refusal(
      'quota',
      'The disk or the browser has no room left. Nothing was lost, but this was not saved: free some space, or export and remove clips, then save again.',
    );
  }
  if (
    /indexed_db_went_bad|InvalidStateError|UnknownError|database (?:is|has been) closed|NotFoundError/i.test(
      words,
    )
  ) {
    return new Refusal(
      'storage',
      'The browser could not write to its storage. This was not saved: restart the browser and save again. What was saved before is kept.',
    );
  }
  return new Refusal('unforeseen', `This was not saved: ${words}. Try again.`);
}

/** Name, reason and message of anything thrown, for matching and for the last resort. */
export function wordsOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const parts = ['name', 'reason', 'message'].map((key) => Reflect.get(thrown, key));
  const words = [...new Set(parts.filter((part) => typeof part === 'string' && part !== ''))];
  return words.length === 0 ? 'unknown error' : words.join(': ');
}
