import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'interfax-kazakhstan',
  name: 'Interfax-Kazakhstan',
  aliases: ['Интерфакс-Казахстан'],
  hosts: ['interfax.kz'],
  zone: 'Asia/Almaty',
  paths: { other: ['^/$'] },
  tests: { article: ['https://www.interfax.kz/en/news/12345'], other: ['https://www.interfax.kz/'] },
};
