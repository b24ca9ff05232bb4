import { parseArgs } from 'node:util';

export interface Arguments {
  readonly files: readonly string[];
  readonly ndjson: boolean;
  readonly explain: boolean;
  readonly help: boolean;
}

export const USAGE = `Annotates saved news articles: one JSON object a line on standard output.

  npm run --silent annotate -- FILE...      .html, .htm or .txt files; "-" reads one document from standard input
  npm run --silent annotate -- --ndjson     one {"id"?, "url"?, "html"|"text"} a line in, one answer a line out
  npm run --silent annotate -- --explain FILE...   adds why: signals, blocks kept and dropped

Exit status: 0 when every input was answered, 1 otherwise.
`;

/** Reads the command line; an unknown option throws an Error that says which. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ndjson: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { files: positionals, ndjson: values.ndjson, explain: values.explain, help: values.help };
}
