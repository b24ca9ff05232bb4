const mark = Symbol.for('wirelight.reader');

/** Whether a reader lives in this page already. Seen by our own content scripts only, not by the page. */
export function isReaderHere(): boolean {
  return Reflect.get(globalThis, mark) === true;
}

/** Notes that the reader is here; false if one was here already. */
export function claimReader(): boolean {
  return !isReaderHere() && Reflect.set(globalThis, mark, true);
}
