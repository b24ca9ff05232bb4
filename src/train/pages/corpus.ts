import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Entry = v.object({
  id: v.string(),
  set: v.string(),
  class: v.picklist(['article', 'other', 'neutral']),
  pageType: v.string(),
  publisher: v.nullable(v.string()),
});

const Gold = v.object({
  url: v.nullish(v.string()),
  title: v.nullish(v.string()),
  body: v.nullish(v.array(v.object({ type: v.string(), text: v.string() }))),
});

const BoxLines = v.object({ boxLines: v.optional(v.array(v.string())) });

export type CorpusEntry = v.InferOutput<typeof Entry>;
export type PageGold = v.InferOutput<typeof Gold>;

/** The saved pages of a corpus folder: `index.json`, and `<class>/<id>.html` beside `<class>/<id>.json`. */
export function readIndex(folder: string): CorpusEntry[] {
  return v.parse(v.array(Entry), JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
}

export function readGold(folder: string, entry: CorpusEntry): PageGold {
  return v.parse(Gold, JSON.parse(readFileSync(join(folder, entry.class, `${entry.id}.json`), 'utf8')));
}

export function pageFile(folder: string, entry: CorpusEntry): string {
  return join(folder, entry.class, `${entry.id}.html`);
}

/** Lines of the article's own box that are neither right nor wrong as body text: captions, lists. */
export function readNeutralLines(folder: string, entry: CorpusEntry): ReadonlySet<string> {
  try {
    const file = readFileSync(join(folder, 'ads', `${entry.id}.json`), 'utf8');
    return new Set(v.parse(BoxLines, JSON.parse(file)).boxLines ?? []);
  } catch {
    return new Set();
  }
}
