import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'ria',
  name: 'RIA Novosti',
  aliases: ['РИА Новости'],
  hosts: ['ria.ru'],
  zone: 'Europe/Moscow',
  languages: { 'ria.ru': 'ru' },
  paths: { article: ['^/\\d{8}/[\\w-]+\\.html$'], other: ['^/$', '^/[a-z_]+/?$', '^/\\d{8}/?$'] },
  root: ['div.endless__item', 'div.article'],
  headline: ['h1.article__title', '.article__title'],
  time: ['div.endless__item[data-published]', '.article__info-date'],
  timeAttributes: ['data-published'],
  body: ['.article__block[data-type="text"]', '.article__body'],
  ads: ['.banner__content', '.section__banner-column'],
  tests: {
    article: ['https://ria.ru/20260129/biblioteka-2071234567.html'],
    other: ['https://ria.ru/', 'https://ria.ru/politics/', 'https://ria.ru/20260129/'],
  },
};
