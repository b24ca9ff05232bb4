import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'tass',
  name: 'TASS',
  aliases: ['ТАСС'],
  hosts: ['tass.ru', 'tass.com'],
  zone: 'Europe/Moscow',
  languages: { 'tass.ru': 'ru', 'tass.com': 'en' },
  paths: { article: ['^/[a-z-]+/\\d+$'], other: ['^/$', '^/[a-z-]+/?$', '^/ads/'] },
  root: ['.news', '.article', '.interview', '.opinion'],
  headline: ['h1.news-header__title'],
  time: ['dateformat[time]'],
  timeAttributes: ['time'],
  body: ['.news-header__lead', '.text-block', '.text-content'],
  drop: ['.tags'],
  ads: ['div[class^="AdRotation"]', 'div[class*="CardsGrid_ad_"]', '#top_page_box'],
  tests: {
    article: ['https://tass.com/politics/1433417', 'https://tass.ru/obschestvo/20123456'],
    other: ['https://tass.com/', 'https://tass.com/politics', 'https://tass.ru/ads/123'],
  },
};
