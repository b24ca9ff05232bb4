/** What a page's JSON-LD says of its articles. */
export interface StructuredArticle {
  readonly types: readonly string[];
  readonly headline?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly publisher?: string;
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
    } else collect(parsed, found, 0);
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

function collect(value: unknown, found: StructuredArticle[], depth: number): void {
  if (depth > MAX_DEPTH || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const node: Record<string, unknown> = { ...value };
  const types = strings(node['@type']);
  if (types.some((type) => ARTICLE_TYPE.test(type))) found.push(toArticle(node, types));
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'hasPart',
    'subjectOf',
    'itemListElement',
    'item',
  ]) {
    collect(node[key], found, depth + 1);
  }
}

function toArticle(node: Record<string, unknown>, types: readonly string[]): StructuredArticle {
  return withoutUndefined({
    types,
    headline: string(node.headline) ?? string(node.name),
    published: string(node.datePublished) ?? string(node.dateCreated),
    url: string(node.url) ?? idOf(node.mainEntityOfPage),
    language: string(node.inLanguage),
    publisher: nameOf(node.publisher),
  });
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

function withoutUndefined(
  article: Loose<StructuredArticle> & { types: readonly string[] },
): StructuredArticle {
  const { types, headline, published, url, language, publisher } = article;
  return {
    types,
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}

function string(value: unknown): string | undefined {
  const [first] = strings(value);
  return first === undefined || first.trim() === '' ? undefined : first;
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' && '@id' in value ? string(value['@id']) : undefined;
}

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return first !== null && typeof first === 'object' && 'name' in first ? string(first.name) : undefined;
}
