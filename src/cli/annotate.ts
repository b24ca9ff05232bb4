import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type AnnotateOptions, annotateDocument } from './annotate/annotate-document.ts';
import { type Arguments, readArguments, USAGE } from './annotate/arguments.ts';
import { decode } from './annotate/decode.ts';
import { InputError, toFailure } from './annotate/failure.ts';
import { answerLine } from './annotate/ndjson.ts';
import { write } from './annotate/output.ts';
import { loadResources } from './annotate/resources.ts';

const HTML_START = /^\s*(?:<!--|<!doctype|<html|<\?xml|<head|<body)/i;

async function main(): Promise<number> {
  let args: Arguments;
  try {
    args = readArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 1;
  }
  if (args.help || (!args.ndjson && args.files.length === 0)) {
    process.stderr.write(USAGE);
    return args.help ? 0 : 1;
  }
  const options = { explain: args.explain, resources: await loadResources() };
  return args.ndjson ? annotateLines(options) : annotateFiles(args.files, options);
}

async function annotateFiles(files: readonly string[], options: AnnotateOptions): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      await write({ file, ...(await annotateFile(file, options)) });
    } catch (error) {
      status = 1;
      await write({ file, ...toFailure(error, file) });
    }
  }
  return status;
}

async function annotateFile(file: string, options: AnnotateOptions): Promise<Record<string, unknown>> {
  if (file === '-') {
    const bytes = await readStdin();
    const text = decode(bytes, true);
    return annotateDocument(HTML_START.test(text) ? { html: text } : { text: decode(bytes, false) }, options);
  }
  const extension = /\.[^./\\]*$/.exec(file)?.[0].toLowerCase();
  if (extension === '.html' || extension === '.htm')
    return annotateDocument({ html: decode(await readFile(file), true) }, options);
  if (extension === '.txt') return annotateDocument({ text: decode(await readFile(file), false) }, options);
  await readFile(file);
  throw new InputError(
    'unknown-kind',
    'only .html, .htm and .txt files are read; rename it or pipe it in as "-".',
  );
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function annotateLines(options: AnnotateOptions): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { ok, answer } = answerLine(line, number, options);
    if (!ok) status = 1;
    await write(answer);
  }
  return status;
}

process.exitCode = await main();
