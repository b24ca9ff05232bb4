import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'agerpres',
  name: 'AGERPRES',
  hosts: ['agerpres.ro'],
  zone: 'Europe/Bucharest',
  languages: { 'agerpres.ro': 'ro' },
  paths: { article: ['^/[\\w-]+/\\d{4}/\\d{2}/\\d{2}/.+--\\d+$'], other: ['^/$', '^/[\\w-]+/?$'] },
  headline: ['h2.title_news', 'h1', 'h2'],
  body: ['div.wrapper_description_articol'],
  tests: {
    article: ['https://www.agerpres.ro/cultura/2026/01/29/orasul-port-a-deschis-o-biblioteca--1412345'],
    other: ['https://www.agerpres.ro/', 'https://www.agerpres.ro/cultura'],
  },
};
