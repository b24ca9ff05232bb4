import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'reuters',
  name: 'Reuters',
  hosts: ['reuters.com'],
  zone: 'UTC',
  languages: { 'reuters.com': 'en' },
  paths: {
    article: ['-\\d{4}-\\d{2}-\\d{2}/?$'],
    other: ['^/$', '^/[a-z-]+/?$', '^/[a-z-]+/[a-z-]+/?$', '^/(?:pictures|video)/'],
  },
  headline: ['h1[data-testid="Heading"]'],
  time: ['header time'],
  byline: ['[rel~="author"]', '[class*="info-content__author__"]'],
  body: ['[class*="article-body__content"]'],
  drop: ['[data-testid="promo-box"]', '[data-testid="Signature"]'],
  ads: ['[data-testid="ResponsiveAdSlot"]', '[data-testid="Leaderboard"]'],
  tests: {
    article: ['https://www.reuters.com/world/europe/harbour-town-opens-library-2026-01-29/'],
    other: [
      'https://www.reuters.com/',
      'https://www.reuters.com/world/',
      'https://www.reuters.com/world/europe/',
    ],
  },
};
