import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'nv',
  name: 'NV',
  aliases: ['Новое время', 'Новий час'],
  hosts: ['nv.ua'],
  zone: 'Europe/Kyiv',
  paths: { article: ['-\\d{7,}\\.html$'], other: ['^/$', '^/(?:ukr|eng)(?:\\.html)?/?$'] },
  root: ['article'],
  drop: ['.article__content__footer', '.media__also__news', '.nts-video-wrapper', '.top_donate'],
  ads: ['.nts-ad'],
  tests: {
    article: ['https://nv.ua/ukr/ukraine/events/misto-vidkrylo-biblioteku-50512345.html'],
    other: ['https://nv.ua/', 'https://nv.ua/ukr'],
  },
};
