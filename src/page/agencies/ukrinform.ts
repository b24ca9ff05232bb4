import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'ukrinform',
  name: 'Ukrinform',
  aliases: ['Укрінформ', 'Укринформ'],
  hosts: ['ukrinform.net', 'ukrinform.ua', 'ukrinform.ru'],
  zone: 'Europe/Kyiv',
  languages: { 'ukrinform.net': 'en', 'ukrinform.ua': 'uk', 'ukrinform.ru': 'ru' },
  paths: { article: ['^/rubric-[a-z-]+/\\d+-'], other: ['^/$', '^/block-', '^/rubric-[a-z-]+/?$'] },
  root: ['article'],
  headline: ['h1.newsHeading', '.newsHeading'],
  body: ['.newsText'],
  drop: ['aside', 'section.read', '[data-name="int_hidden"]'],
  tests: {
    article: ['https://www.ukrinform.net/rubric-society/4012345-harbour-town-opens-library.html'],
    other: ['https://www.ukrinform.net/block-lastnews', 'https://www.ukrinform.net/rubric-society'],
  },
};
