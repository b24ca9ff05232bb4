import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'trend',
  name: 'Trend News Agency',
  aliases: ['Trend'],
  hosts: ['trend.az'],
  zone: 'Asia/Baku',
  paths: { article: ['^/[a-z]+(?:/[a-z]+)*/\\d+\\.html$'], other: ['^/$', '^/[a-z]+/?$'] },
  headline: ['.article-title'],
  body: ['.article-text'],
  tests: {
    article: ['https://en.trend.az/business/3912345.html'],
    other: ['https://en.trend.az/', 'https://en.trend.az/business/'],
  },
};
