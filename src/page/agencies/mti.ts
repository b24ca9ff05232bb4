import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'mti',
  name: 'MTI',
  hosts: ['mti.hu'],
  zone: 'Europe/Budapest',
  languages: { 'mti.hu': 'hu' },
  paths: { other: ['^/$'] },
  tests: {
    article: ['https://mti.hu/hirek/2026/01/29/konyvtar-nyilt-a-kikotovarosban'],
    other: ['https://mti.hu/'],
  },
};
