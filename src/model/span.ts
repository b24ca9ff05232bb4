/** A half-open range of UTF-16 code units in one text: the only currency between the parts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
