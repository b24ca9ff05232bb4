import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'anadolu',
  name: 'Anadolu Agency',
  aliases: ['Anadolu Ajansı', 'AA'],
  hosts: ['aa.com.tr'],
  zone: 'Europe/Istanbul',
  paths: {
    article: ['^/[a-z]{2}/[\\w-]+/[^/]+/\\d+$'],
    other: ['^/$', '^/[a-z]{2}/?$', '^/[a-z]{2}/[\\w-]+/?$'],
  },
  body: ['div.prose', '.detay-icerik'],
  tests: {
    article: ['https://www.aa.com.tr/tr/gundem/liman-kentinde-kutuphane-acildi/3461234'],
    other: ['https://www.aa.com.tr/', 'https://www.aa.com.tr/tr/gundem'],
  },
};
