import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'interfax-russia-regions',
  name: 'Interfax-Russia',
  aliases: ['Интерфакс-Россия'],
  hosts: ['interfax-russia.ru'],
  zone: 'Europe/Moscow',
  languages: { 'interfax-russia.ru': 'ru' },
  paths: { other: ['^/$', '^/news/?$'] },
  tests: {
    article: ['https://www.interfax-russia.ru/siberia/news/example-harbour-opens'],
    other: ['https://www.interfax-russia.ru/', 'https://www.interfax-russia.ru/news'],
  },
};
