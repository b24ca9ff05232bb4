import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'lrt',
  name: 'LRT',
  hosts: ['lrt.lt'],
  zone: 'Europe/Vilnius',
  languages: { 'lrt.lt': 'lt' },
  paths: {
    article: ['^/[\\w-]+/[\\w-]+/\\d+/\\d+/'],
    other: ['^/$', '^/naujienos/?$', '^/naujienos/[\\w-]+/?$', '^/tema/'],
  },
  headline: ['h1.title-block__heading'],
  body: ['div.article-content'],
  ads: ['.article-content__inline-block--banner-block'],
  tests: {
    article: ['https://www.lrt.lt/naujienos/kultura/12/2412345/uosto-mieste-atidaryta-biblioteka'],
    other: ['https://www.lrt.lt/', 'https://www.lrt.lt/naujienos/kultura'],
  },
};
