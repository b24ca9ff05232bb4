import type { SaveTarget } from '../../messages/clips.ts';
import type { Analysis, Article, Span } from '../../model/index.ts';
import type { SavingPage } from '../saving/page.ts';

const headline = 'Ferry to sail at night - deputy Lind';
const first =
  'The night ferry to Norway will sail from May, deputy Cora Lind, head of the harbour committee, said on Monday.';
const second = '"It will cost 5 million," she told the agency. "It will cost 5 million," the mayor agreed.';
const text = [headline, first, second].join('\n\n');

/** The n-th place of the words in the sample article. */
export function spanOf(words: string, occurrence = 0): Span {
  let start = text.indexOf(words);
  for (let n = 0; n < occurrence; n++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const plan = spanOf('The night ferry to Norway will sail from May');
const cost = spanOf('"It will cost 5 million,"');
const agreed = spanOf('"It will cost 5 million,"', 1);

export const article: Article = {
  url: 'https://en.agency.example/news/1139999.html',
  title: headline,
  agency: 'Sample Agency',
  lang: 'en',
  publishedAt: '2026-01-29T13:48:00+02:00',
  text,
  headline: spanOf(headline),
  paragraphs: [spanOf(first), spanOf(second)],
};

export const analysis: Analysis = {
  quotations: [
    {
      ...plan,
      parts: [plan],
      kind: 'indirect',
      cue: spanOf('said'),
      source: spanOf('deputy Cora Lind'),
      speakerId: 's1',
    },
    {
      ...cost,
      parts: [cost],
      kind: 'direct',
      cue: spanOf('told the agency'),
      source: spanOf('she'),
      speakerId: 's1',
    },
    {
      ...agreed,
      parts: [agreed],
      kind: 'direct',
      cue: spanOf('agreed'),
      source: spanOf('the mayor'),
      speakerId: 's2',
    },
  ],
  speakers: [
    {
      id: 's1',
      name: 'Cora Lind',
      role: 'head of the harbour committee',
      kind: 'person',
      mentions: [spanOf('Cora Lind')],
    },
    { id: 's2', name: 'the mayor', kind: 'unnamed', mentions: [spanOf('the mayor')] },
  ],
  claims: [{ ...plan, quotationIndex: 0, speakerId: 's1', score: 0.9, why: ['commitment'] }],
  countries: [{ code: 'NO', name: 'Norway', mentions: [{ ...spanOf('Norway'), via: 'name' }] }],
  organisations: [],
  readingTimeMinutes: 1,
  method: 'rules',
};

/** The sample article as open in a tab. */
export const page: SavingPage = { address: `${article.url}?utm_source=telegram`, article, analysis };

/** What to save: the n-th place of the words. */
export function target(kind: 'quotation' | 'claim' | 'selection', words: string, occurrence = 0): SaveTarget {
  return { kind, span: spanOf(words, occurrence), exact: words };
}
