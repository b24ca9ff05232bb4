import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'interfax-west',
  name: 'Interfax-West',
  aliases: ['Интерфакс-Запад'],
  hosts: ['interfax.by'],
  zone: 'Europe/Minsk',
  paths: { other: ['^/$', '^/news/?$'] },
  tests: {
    article: ['https://interfax.by/news/zhizn/example/1234567/'],
    other: ['https://interfax.by/', 'https://interfax.by/news/'],
  },
};
