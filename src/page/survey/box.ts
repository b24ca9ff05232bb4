/** A block-level element of the page, with what its name says and what its subtree holds. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | undefined;
  readonly depth: number;
  /** Words of its id, class, test id and role. */
  readonly name: string;
  /** Hints of its own name, as bits. */
  readonly hints: number;
  /** The rule that takes it for an advertisement, where one does. */
  ad: string | undefined;
  /** Said by the page itself to be unseen. */
  readonly hidden: boolean;
  /** Position among the boxes of the page in document order, and the first position behind its subtree. */
  readonly order: number;
  end: number;
  /** Over the subtree: characters of text, of links, number of blocks and of pictures, films and frames. */
  chars: number;
  linkChars: number;
  blocks: number;
  media: number;
}

/** A run of text that stands on lines of its own: a paragraph, a heading, a caption, a menu's entry. */
export interface Block {
  readonly box: Box;
  /** The text nodes in order; a line break between them stands as a `br` element. */
  readonly nodes: readonly (Text | Element)[];
  /** White space collapsed, invisible characters gone. */
  readonly text: string;
  readonly linkChars: number;
  readonly boldChars: number;
}
