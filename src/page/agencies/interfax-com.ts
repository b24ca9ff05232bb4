import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'interfax-com',
  name: 'Interfax',
  hosts: ['interfax.com'],
  zone: 'Europe/Moscow',
  languages: { 'interfax.com': 'en' },
  paths: { article: ['^/newsroom/[a-z-]+/\\d+/?$'], other: ['^/$', '^/newsroom/[a-z-]*/?$'] },
  tests: {
    article: ['https://interfax.com/newsroom/top-stories/110293/'],
    other: ['https://interfax.com/', 'https://interfax.com/newsroom/top-stories/'],
  },
};
