import { LONGEST_VALUE } from './longest-value.ts';

/** What a page's JSON-LD says of its articles. */
export interface StructuredArticle {
  readonly types: readonly string[];
  readonly headline?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly publisher?: string;
  /** Names of the people or bodies that wrote it, as they stand. */
  readonly authors?: readonly string[];
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlog|Report|Review|Blog)$/;
const MAX_DEPTH = 8;

/** The articles that the page's JSON-LD describes, in order; broken scripts are read as far as they go. */
export function structuredArticles(document: Document): StructuredArticle[] {
  const found: StructuredArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (!/Article|Posting|LiveBlog|Report/.test(source)) continue;
    const parsed = parseLoosely(source);
    if (parsed === undefined) {
      const guessed = byPattern(source);
      if (guessed !== undefined) found.push(guessed);
    } else
      collect(
        parsed,
        found,
        once(() => namesById(parsed)),
        0,
      );
  }
  return found;
}

function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.*?\*\/)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')
    .trim();
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Raw line ends and tabs inside strings, and commas before a closing bracket, are what pages get wrong most.
      return JSON.parse(
        bare
          .replace(/\p{Cc}+/gu, ' ')
          .replace(/,\s*([}\]])/g, '$1')
          .replace(/;\s*$/, ''),
      );
    } catch {
      return undefined;
    }
  }
}

function byPattern(source: string): StructuredArticle | undefined {
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|Posting))"/.exec(source)?.[1];
  if (type === undefined) return undefined;
  const text = (key: string) => new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(source)?.[1];
  return withoutUndefined({ types: [type], headline: text('headline'), published: text('datePublished') });
}

/** Names of the things that a graph describes apart and articles refer to: an author, mostly. */
type NamesById = ReadonlyMap<string, string>;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function namesById(value: unknown): NamesById {
  const graph: unknown =
    value !== null && typeof value === 'object' && '@graph' in value ? value['@graph'] : value;
  const names = new Map<string, string>();
  for (const item of Array.isArray(graph) ? graph : []) {
    const id = string(fieldOf(item, '@id'));
    const name = string(fieldOf(item, 'name'));
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

function collect(value: unknown, found: StructuredArticle[], names: () => NamesById, depth: number): void {
  if (depth > MAX_DEPTH || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, names, depth + 1);
    return;
  }
  const node: Record<string, unknown> = { ...value };
  const types = strings(node['@type']);
  if (types.some((type) => ARTICLE_TYPE.test(type))) found.push(toArticle(node, types, names));
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'hasPart',
    'subjectOf',
    'itemListElement',
    'item',
  ]) {
    collect(node[key], found, names, depth + 1);
  }
}

function toArticle(
  node: Record<string, unknown>,
  types: readonly string[],
  names: () => NamesById,
): StructuredArticle {
  const authors = authorsOf(node.author ?? node.creator, names);
  return withoutUndefined({
    types,
    headline: string(node.headline) ?? string(node.name),
    published: string(node.datePublished) ?? string(node.dateCreated),
    url: string(node.url) ?? idOf(node.mainEntityOfPage),
    language: string(node.inLanguage),
    publisher: nameOf(node.publisher),
    authors: authors.length === 0 ? undefined : authors,
  });
}

/** An author is a name, a thing with a name or several, or a reference to one; often a list of these. */
function authorsOf(value: unknown, names: () => NamesById, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => authorsOf(item, names, depth + 1));
  if (typeof value === 'string') return strings(value);
  const own = strings(fieldOf(value, 'name'));
  if (own.length > 0) return own;
  const id = string(fieldOf(value, '@id'));
  const referred = id === undefined ? undefined : names().get(id);
  return referred === undefined ? [] : [referred];
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

function withoutUndefined(
  article: Loose<StructuredArticle> & { types: readonly string[] },
): StructuredArticle {
  const { types, headline, published, url, language, publisher, authors } = article;
  return {
    types,
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors === undefined ? {} : { authors }),
  };
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) =>
    typeof item === 'string' ? [item.slice(0, LONGEST_VALUE)] : [],
  );
}

function string(value: unknown): string | undefined {
  const [first] = strings(value);
  return first === undefined || first.trim() === '' ? undefined : first;
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : string(fieldOf(value, '@id'));
}

function nameOf(value: unknown): string | undefined {
  return string(fieldOf(Array.isArray(value) ? value[0] : value, 'name'));
}

function fieldOf(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  const field: unknown = Reflect.get(value, key);
  return field;
}
