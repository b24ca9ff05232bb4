import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'unian',
  name: 'UNIAN',
  aliases: ['УНІАН', 'УНИАН'],
  hosts: ['unian.net', 'unian.ua', 'unian.info'],
  zone: 'Europe/Kyiv',
  languages: { 'unian.ua': 'uk', 'unian.net': 'ru', 'unian.info': 'en' },
  paths: { article: ['-\\d{6,}\\.html$'], other: ['^/$', '^/(?:[a-z-]+/)?$', '^/tag/'] },
  headline: ['.article h1', 'h1'],
  time: ['.article__info-item.time'],
  body: ['div.article-text'],
  drop: ['.article__tags', '.read-also-slider', '.article__views', '.article__comments'],
  end: '^(?:Вас також можуть зацікавити новини|Вас также могут заинтересовать новости|You may also be interested in)',
  ads: ['.bnr-block', '.newsfeed__ad', '.newsfeed__banner', '.nts-video-wrapper', '.partner-news'],
  tests: {
    article: ['https://www.unian.ua/society/misto-vidkrylo-biblioteku-12890123.html'],
    other: ['https://www.unian.ua/', 'https://www.unian.ua/society/', 'https://www.unian.ua/tag/misto'],
  },
};
