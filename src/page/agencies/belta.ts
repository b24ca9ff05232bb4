import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'belta',
  name: 'BelTA',
  aliases: ['БЕЛТА', 'БелТА'],
  hosts: ['belta.by'],
  zone: 'Europe/Minsk',
  paths: { article: ['/view/[\\w-]+-\\d+'], other: ['^/$', '^/all_news', '^/[a-z_]+/?$'] },
  ads: ['.top_bans'],
  tests: {
    article: ['https://belta.by/society/view/v-gorode-otkryli-biblioteku-698123-2026/'],
    other: ['https://belta.by/', 'https://belta.by/society'],
  },
};
