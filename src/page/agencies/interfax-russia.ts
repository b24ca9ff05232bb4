import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'interfax-russia',
  name: 'Interfax',
  aliases: ['Интерфакс'],
  hosts: ['interfax.ru'],
  zone: 'Europe/Moscow',
  languages: { 'interfax.ru': 'ru' },
  paths: {
    article: ['^/[a-z-]+/\\d+$'],
    other: ['^/$', '^/[a-z-]+/?$', '^/news/\\d{4}/\\d{2}/\\d{2}', '^/search', '^/story/'],
  },
  headline: ['h1[itemprop="headline"]'],
  time: ['article time[datetime]', '.tMC_head meta[itemprop="datePublished"]', 'time[datetime]'],
  timeAttributes: ['datetime', 'content'],
  byline: ['p[itemprop="author"]'],
  body: ['article[itemprop="articleBody"]'],
  drop: ['p[itemprop="description"]', 'aside.textML', '.textMTags'],
  ads: ['div[id*="_ban"]', '.toplogo__advertisement-wrap', '.i_desktop_only'],
  tests: {
    article: ['https://www.interfax.ru/russia/978898'],
    other: [
      'https://www.interfax.ru/',
      'https://www.interfax.ru/news/2026/01/29',
      'https://www.interfax.ru/business/',
    ],
  },
};
