import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'azertac',
  name: 'AZERTAC',
  aliases: ['AZƏRTAC', 'АЗЕРТАДЖ'],
  hosts: ['azertag.az'],
  zone: 'Asia/Baku',
  paths: { article: ['^/(?:[a-z]{2}/)?xeber/'], other: ['^/$', '^/(?:az|en|ru)/?$', '^/bolme/'] },
  body: ['[itemprop="articleBody"]', 'div.article-content'],
  tests: {
    article: ['https://azertag.az/xeber/harbour_town_opens_library-3812345'],
    other: ['https://azertag.az/', 'https://azertag.az/en'],
  },
};
