/**
 * What is known of one news agency's site, as data. Grammar and how to add one: docs/pages.md.
 * Every selector list is a hint: where it matches nothing the general way of reading takes over and says so.
 */
export interface Agency {
  /** File name and stable code: "interfax-ukraine". */
  readonly id: string;
  /** The agency's own name, as it signs its articles. */
  readonly name: string;
  /** Other spellings of the name as a line of plain text or in a byline. */
  readonly aliases?: readonly string[];
  /** Hosts; each stands for itself and all of its subdomains. */
  readonly hosts: readonly string[];
  /** IANA zone of the times that its pages print without an offset. */
  readonly zone: string;
  /** Language of a host where the page itself does not say: host -> BCP 47 tag. */
  readonly languages?: Readonly<Record<string, string>>;
  /** Order of day and month in all-digit dates where it is not the day first. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Paths of articles, and of pages that never are one, as regular expressions over the path. */
  readonly paths: { readonly article?: readonly string[]; readonly other?: readonly string[] };
  /** The one element that holds a whole article: heading, time and text. */
  readonly root?: readonly string[];
  readonly headline?: readonly string[];
  /** The time line; read from its `datetime`-like attribute or its text. */
  readonly time?: readonly string[];
  /** Attributes of the time element that hold a machine-readable time, tried before its text. */
  readonly timeAttributes?: readonly string[];
  /** Elements whose text is the names of whoever wrote it, with or without "By"; never text of the article. */
  readonly byline?: readonly string[];
  /** The boxes that hold the body's paragraphs. */
  readonly body?: readonly string[];
  /** Elements inside the body that are no article text. */
  readonly drop?: readonly string[];
  /** A line of text after which nothing belongs to the article (a regular expression). */
  readonly end?: string;
  /** Advertisements beyond what the general rules find. */
  readonly ads?: readonly string[];
  /** Addresses to try the file by: real in form. */
  readonly tests: { readonly article: readonly string[]; readonly other: readonly string[] };
}
