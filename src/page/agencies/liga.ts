import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'liga',
  name: 'LIGA.net',
  aliases: ['ЛІГА.net', 'Ліга'],
  hosts: ['liga.net'],
  zone: 'Europe/Kyiv',
  paths: { other: ['^/$', '^/(?:ua|en)/?$'] },
  body: ['div#news-text'],
  drop: ['.read-too', '.tags.article__tags', '.marketing-block', '[class^="social-"]'],
  ads: ['.top-bnr', '.banner-video'],
  tests: {
    article: ['https://news.liga.net/ua/politics/news/misto-vidkrylo-biblioteku'],
    other: ['https://www.liga.net/', 'https://www.liga.net/ua'],
  },
};
