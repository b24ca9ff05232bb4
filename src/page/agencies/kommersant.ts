import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'kommersant',
  name: 'Kommersant',
  aliases: ['Коммерсантъ'],
  hosts: ['kommersant.ru'],
  zone: 'Europe/Moscow',
  languages: { 'kommersant.ru': 'ru' },
  paths: { article: ['^/doc/\\d+$'], other: ['^/$', '^/rubric/', '^/archive/', '^/theme/'] },
  headline: ['h1.doc_header__name'],
  time: ['time.doc_header__publish_time'],
  byline: ['.document_authors'],
  body: ['div.article_text_wrapper'],
  drop: ['.incut'],
  ads: ['.adv_interscroll'],
  tests: {
    article: ['https://www.kommersant.ru/doc/7712345'],
    other: ['https://www.kommersant.ru/', 'https://www.kommersant.ru/rubric/2'],
  },
};
