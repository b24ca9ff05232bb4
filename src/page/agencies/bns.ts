import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'bns',
  name: 'BNS',
  hosts: ['bns.lt'],
  zone: 'Europe/Vilnius',
  languages: { 'bns.lt': 'lt' },
  paths: { other: ['^/$'] },
  tests: { article: ['https://www.bns.lt/topic/1912/news/71234567/'], other: ['https://www.bns.lt/'] },
};
