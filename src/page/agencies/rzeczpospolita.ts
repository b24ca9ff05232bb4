import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'rzeczpospolita',
  name: 'Rzeczpospolita',
  hosts: ['rp.pl'],
  zone: 'Europe/Warsaw',
  languages: { 'rp.pl': 'pl' },
  paths: { article: ['/art\\d+-'], other: ['^/$', '^/[\\w-]+/?$'] },
  headline: ['h1.articleTitle'],
  byline: ['.article--content .author .name'],
  body: ['div.articleBody'],
  ads: ['.advert--outer'],
  tests: {
    article: ['https://www.rp.pl/kultura/art41234567-w-miescie-otwarto-biblioteke'],
    other: ['https://www.rp.pl/', 'https://www.rp.pl/kultura'],
  },
};
