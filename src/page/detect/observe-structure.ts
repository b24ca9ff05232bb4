import { bin, type Observation } from './observation.ts';

/** What the page marks up as an article, and who wrote it. */
export function observeMarkup(document: Document): Observation[] {
  const markup = document.querySelector(
    '[itemprop="articleBody"],[itemtype*="Article"],[itemtype*="BlogPosting"]',
  );
  const author = document.querySelector(
    'meta[name="author"],meta[property="article:author"],[rel="author"],[itemprop="author"]',
  );
  return [
    { id: 'article-markup', seen: markup === null ? 'no' : 'yes' },
    { id: 'author', seen: author === null ? 'no' : 'yes' },
  ];
}

/** What the page is built of. */
export function observeStructure(document: Document): Observation[] {
  const count = (tag: string) => document.getElementsByTagName(tag).length;
  return [
    { id: 'times', seen: bin(count('time'), [1, 2, 4, 10, 25]) },
    { id: 'articles', seen: bin(count('article'), [1, 2, 3, 6, 12]) },
    { id: 'list-items', seen: bin(count('li'), [5, 20, 60, 150, 400]) },
    { id: 'figures', seen: bin(count('figure'), [1, 2, 5, 12]) },
    { id: 'code', seen: bin(count('pre') + count('code'), [1, 3, 10]) },
    { id: 'tables', seen: bin(count('td'), [1, 10, 60, 200]) },
    { id: 'password', seen: document.querySelector('input[type="password"]') === null ? 'no' : 'yes' },
    { id: 'fields', seen: bin(count('input') + count('textarea') + count('select'), [1, 3, 6, 12]) },
    {
      id: 'price',
      seen:
        document.querySelector(
          '[itemprop="price"],[class*="add-to-cart"],[class*="addtocart"],[name="add-to-cart"],meta[property="product:price:amount"]',
        ) === null
          ? 'no'
          : 'yes',
    },
    {
      id: 'pages',
      seen:
        document.querySelector('link[rel="next"],a[rel="next"],.pagination,.pager,[class*="pagination"]') ===
        null
          ? 'no'
          : 'yes',
    },
  ];
}
