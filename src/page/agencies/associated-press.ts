import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'associated-press',
  name: 'The Associated Press',
  aliases: ['Associated Press', 'AP News', 'AP'],
  hosts: ['apnews.com'],
  zone: 'America/New_York',
  languages: { 'apnews.com': 'en' },
  paths: {
    article: ['^/article/'],
    other: ['^/$', '^/hub/', '^/(?:us-news|world-news|politics|sports|video|live)/?$'],
  },
  headline: ['h1.Page-headline', 'h1'],
  byline: ['.Page-authors', '.Page-byline-info', '[class^="Component-bylines"]'],
  body: ['div.RichTextStoryBody', 'div.Article'],
  drop: ['.HTMLModuleEnhancement', '.Enhancement'],
  ads: ['.Advertisement', '.FeedAd', '.SovrnAd'],
  tests: {
    article: ['https://apnews.com/article/harbour-town-library-0123456789abcdef0123456789abcdef'],
    other: ['https://apnews.com/', 'https://apnews.com/hub/libraries', 'https://apnews.com/world-news'],
  },
};
