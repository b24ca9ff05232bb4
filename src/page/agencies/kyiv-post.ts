import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'kyiv-post',
  name: 'Kyiv Post',
  hosts: ['kyivpost.com'],
  zone: 'Europe/Kyiv',
  languages: { 'kyivpost.com': 'en' },
  paths: { article: ['^/post/\\d+'], other: ['^/$', '^/category/'] },
  root: ['.single-article'],
  byline: ['.post-author-block'],
  drop: ['#correction', '#insert-post-by-topic'],
  ads: ['.ad_between_paragraphs', '#sponsored-content'],
  tests: {
    article: ['https://www.kyivpost.com/post/45123'],
    other: ['https://www.kyivpost.com/', 'https://www.kyivpost.com/category/world'],
  },
};
