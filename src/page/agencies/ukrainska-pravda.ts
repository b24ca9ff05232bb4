import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'ukrainska-pravda',
  name: 'Ukrainska Pravda',
  aliases: ['Українська правда', 'Украинская правда'],
  hosts: ['pravda.com.ua'],
  zone: 'Europe/Kyiv',
  paths: {
    article: ['/(?:news|articles|columns)/\\d{4}/\\d{2}/\\d{2}/\\d+/?$'],
    other: ['^/$', '^/(?:rus|eng)/?$', '/(?:news|articles)/?$', '/(?:news|articles)/date_'],
  },
  headline: ['h1.post_article_title', 'h1.post_title', 'h1'],
  byline: ['.post_author_name'],
  body: ['div.post_article_text', 'div.post_text'],
  drop: ['.post_tags', 'aside', '.block_related'],
  ads: [
    '[class^="nts-ad"]',
    '.advtext_mob',
    '.article_news_adv',
    '[class^="unit_"][class$="_banner"]',
    'div[class^="block_banner_"]',
  ],
  tests: {
    article: [
      'https://www.pravda.com.ua/eng/news/2026/01/29/8018123/',
      'https://www.pravda.com.ua/articles/2026/01/29/8018124/',
    ],
    other: ['https://www.pravda.com.ua/', 'https://www.pravda.com.ua/eng/news/'],
  },
};
