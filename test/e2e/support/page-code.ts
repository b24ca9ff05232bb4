import { clean, detect, detectFully, read } from '../../../src/page/index.ts';

/** All that the content scripts do with a page's nodes, in the page's own world, where a test can watch it. */
function readThisPage(): { paragraphs: number; ads: number } {
  const { href } = location;
  detectFully(document, href);
  detect(document, href);
  const { article } = read(document, href);
  const cleaning = clean(document, href);
  cleaning.hide();
  return { paragraphs: article.paragraphs.length, ads: cleaning.ads.length };
}

Object.assign(globalThis, { readThisPage });
