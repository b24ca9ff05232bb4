import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'interfax-ukraine',
  name: 'Interfax-Ukraine',
  aliases: ['Інтерфакс-Україна', 'Интерфакс-Украина'],
  hosts: ['interfax.com.ua'],
  zone: 'Europe/Kyiv',
  languages: { 'en.interfax.com.ua': 'en', 'ru.interfax.com.ua': 'ru', 'interfax.com.ua': 'uk' },
  paths: {
    article: ['^/news/[a-z-]+/\\d+\\.html$'],
    other: ['^/$', '^/news/[a-z-]+\\.html$', '^/news/tag/'],
  },
  root: ['article.article-content-view'],
  headline: ['h1.article-content-title'],
  time: ['.article-content-view .article-time'],
  body: ['div.article-content'],
  drop: ['.article-content-secondary-header', '.article-tags'],
  ads: ['.ad'],
  tests: {
    article: [
      'https://en.interfax.com.ua/news/general/1139824.html',
      'https://interfax.com.ua/news/political/1116353.html',
      'https://ru.interfax.com.ua/news/economic/1160762.html',
    ],
    other: [
      'https://en.interfax.com.ua/',
      'https://en.interfax.com.ua/news/general.html',
      'https://interfax.com.ua/news/latest.html',
      'https://ru.interfax.com.ua/news/tag/kyiv.html',
    ],
  },
};
