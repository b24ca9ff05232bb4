import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'rbc-ukraine',
  name: 'RBC-Ukraine',
  aliases: ['РБК-Україна', 'РБК-Украина'],
  hosts: ['rbc.ua'],
  zone: 'Europe/Kyiv',
  paths: {
    article: ['/(?:news|show|analytics|styler|travel|ukraine)/.+-\\d{6,}\\.html$', '-\\d{9,}\\.html$'],
    other: ['^/$', '^/(?:ukr|rus|eng)/?$', '^/(?:ukr|rus|eng)/news/?$'],
  },
  root: ['article'],
  drop: ['.share', '.read-in-google', '.intext-tags'],
  ads: ['ins'],
  tests: {
    article: ['https://www.rbc.ua/rus/news/gorod-otkryl-biblioteku-1769680123.html'],
    other: ['https://www.rbc.ua/', 'https://www.rbc.ua/ukr/news'],
  },
};
