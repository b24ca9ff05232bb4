import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'pap',
  name: 'PAP',
  aliases: ['Polska Agencja Prasowa'],
  hosts: ['pap.pl'],
  zone: 'Europe/Warsaw',
  languages: { 'pap.pl': 'pl' },
  paths: {
    article: ['^/aktualnosci/(?!index)[^/]+$'],
    other: ['^/$', '^/aktualnosci/?$', '^/aktualnosci/index'],
  },
  tests: {
    article: [
      'https://www.pap.pl/aktualnosci/w-miescie-otwarto-biblioteke',
      'https://www.pap.pl/aktualnosci/news%2C1412345%2Cw-miescie-otwarto-biblioteke.html',
    ],
    other: ['https://www.pap.pl/', 'https://www.pap.pl/aktualnosci/index%2C1.html?page=2'],
  },
};
