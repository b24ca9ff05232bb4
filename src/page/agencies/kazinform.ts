import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'kazinform',
  name: 'Kazinform',
  aliases: ['Казинформ', 'Qazinform'],
  hosts: ['inform.kz'],
  zone: 'Asia/Almaty',
  paths: { other: ['^/$', '^/(?:ru|kz|en)/?$', '^/category/'] },
  time: ['.article__time', '.article__date'],
  body: ['.article__description', '.article__body-text'],
  ads: ['#redtram', '#wrap_informer_ru', '.news_partner'],
  tests: {
    article: ['https://www.inform.kz/ru/v-gorode-otkrili-biblioteku-a1b2c3'],
    other: ['https://www.inform.kz/', 'https://www.inform.kz/ru'],
  },
};
