import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'elta',
  name: 'ELTA',
  hosts: ['elta.lt'],
  zone: 'Europe/Vilnius',
  languages: { 'elta.lt': 'lt' },
  paths: { other: ['^/$'] },
  tests: {
    article: ['https://www.elta.lt/lt/pranesimai/uosto-mieste-atidaryta-biblioteka-312345'],
    other: ['https://www.elta.lt/'],
  },
};
