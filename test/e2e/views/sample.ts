import type { AnnotatedPage, PageState, Span } from '../../../src/model/index.ts';

/** An article of our own, in an agency's form, with what an analysis finds in it. */
const title = 'Harbour council lacks clear plan for night ferries — Deputy Maren Holt-Vasylenko';
const paragraphs = [
  'The port city and the regional council do not have a shared idea of what night ferry service should look like, believes Maren Holt-Vasylenko, the head of the council’s Committee on Transport.',
  '“My colleagues from an informal group of council members from Latvia, Norway and Portugal have made more than one visit. Our meetings in Riga and Lisbon, unfortunately, show that there is no real discussion yet, and some of our partners understand this, but these are isolated voices. We should not expect any change in the near future, whatever the timetable says,” Holt-Vasylenko told Interfax-Ukraine.',
  'According to the deputy, the operator “will lose 4.2 million hryvnias a year” if the crossing at Odesa stays as it is.',
  'The Ministry of Infrastructure said that the first two boats would arrive from Norway by June 15.',
  '“Nobody has asked the crews,” said Ihor Bondarenko, a captain with thirty years at sea.',
  'The European Union will pay for the survey of the channel, a spokesperson noted. Poles and Lithuanians have offered theirs.',
];
const text = [title, ...paragraphs].join('\n\n');

function span(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The sample has no "${words}"`);
  return { start, end: start + words.length };
}

const quoted = (kind: 'direct' | 'mixed' | 'indirect', words: string, cue: string, speakerId?: string) => ({
  ...span(words),
  parts: [span(words)],
  kind,
  cue: span(cue),
  ...(speakerId ? { speakerId } : {}),
});
const mention = (words: string, via: 'name' | 'demonym' | 'place') => ({ ...span(words), via });
const unclear =
  'The port city and the regional council do not have a shared idea of what night ferry service should look like';
const visits = paragraphs[1]?.slice(0, paragraphs[1].indexOf(' Holt')) ?? '';
const loss = 'the operator “will lose 4.2 million hryvnias a year” if the crossing at Odesa stays as it is';
const boats = 'that the first two boats would arrive from Norway by June 15';
const crews = '“Nobody has asked the crews,”';
const survey = 'The European Union will pay for the survey of the channel';

export const samplePage: AnnotatedPage = {
  article: {
    url: 'https://en.interfax.com.ua/news/general/9990001.html',
    title,
    agency: 'Interfax-Ukraine',
    byline: ['Ines Quay', 'Tom Vale'],
    lang: 'en',
    publishedAt: '2026-01-29T13:48:00+02:00',
    text,
    headline: span(title),
    paragraphs: paragraphs.map((paragraph) => span(paragraph)),
  },
  analysis: {
    quotations: [
      quoted('indirect', unclear, 'believes', 'maren'),
      quoted('direct', visits, 'told Interfax-Ukraine', 'maren'),
      quoted('mixed', loss, 'According to', 'maren'),
      quoted('indirect', boats, 'said that'.slice(0, 4), 'ministry'),
      quoted('direct', crews, 'said', 'ihor'),
      quoted('indirect', survey, 'noted'),
    ],
    speakers: [
      {
        id: 'maren',
        name: 'Maren Holt-Vasylenko',
        role: 'the head of the council’s Committee on Transport',
        kind: 'person',
        mentions: [span('Maren Holt-Vasylenko'), span('Maren Holt-Vasylenko', 1), span('the deputy')],
      },
      {
        id: 'ministry',
        name: 'Ministry of Infrastructure',
        kind: 'organisation',
        mentions: [span('The Ministry of Infrastructure')],
      },
      {
        id: 'ihor',
        name: 'Ihor Bondarenko',
        role: 'a captain with thirty years at sea',
        kind: 'person',
        mentions: [span('Ihor Bondarenko')],
      },
    ],
    claims: [
      { ...span(unclear), quotationIndex: 0, speakerId: 'maren', score: 0.94, why: ['headline', 'lead'] },
      { ...span(loss), quotationIndex: 2, speakerId: 'maren', score: 0.81, why: ['figure', 'prediction'] },
      {
        ...span(boats),
        quotationIndex: 3,
        speakerId: 'ministry',
        score: 0.74,
        why: ['commitment', 'figure'],
      },
      { ...span(crews), quotationIndex: 4, speakerId: 'ihor', score: 0.5, why: ['quotation'] },
    ],
    countries: [
      {
        code: 'NO',
        name: 'Norway',
        mentions: [mention('Norway', 'name'), { ...span('Norway', 1), via: 'name' }],
      },
      { code: 'LV', name: 'Latvia', mentions: [mention('Latvia', 'name'), mention('Riga', 'place')] },
      { code: 'PT', name: 'Portugal', mentions: [mention('Portugal', 'name'), mention('Lisbon', 'place')] },
      { code: 'UA', name: 'Ukraine', mentions: [mention('Odesa', 'place')] },
      { code: 'PL', name: 'Poland', mentions: [mention('Poles', 'demonym')] },
      { code: 'LT', name: 'Lithuania', mentions: [mention('Lithuanians', 'demonym')] },
    ],
    organisations: [{ name: 'European Union', mentions: [span('European Union')] }],
    readingTimeMinutes: 3,
    method: 'tagger',
  },
  detection: {
    kind: 'article',
    signals: [
      { id: 'json-ld', vote: 3, detail: 'NewsArticle' },
      { id: 'time-line', vote: 2, detail: '13:48 29.01.2026' },
      { id: 'quotations', vote: 2, detail: '6' },
    ],
  },
  ads: [
    { selector: '.ad', label: 'AD', reason: 'label' },
    { selector: '.ad-slot', label: 'ADVERTISEMENT', reason: 'label' },
    { selector: 'ins.adsbygoogle', reason: 'slot' },
  ],
  view: { highlights: true, adsHidden: true },
  site: { host: 'en.interfax.com.ua', mode: 'listed', enabled: true },
};

const host = 'harbour-gazette.example';

/** Every state that a popup or panel may be in. */
export const sampleStates: Readonly<Record<string, PageState | undefined>> = {
  article: { status: 'article', page: samplePage },
  rules: {
    status: 'article',
    page: { ...samplePage, analysis: { ...samplePage.analysis, method: 'rules' } },
  },
  bare: {
    status: 'article',
    page: {
      ...samplePage,
      analysis: {
        ...samplePage.analysis,
        quotations: [],
        speakers: [],
        claims: [],
        countries: [],
        organisations: [],
      },
      ads: [],
    },
  },
  loading: undefined,
  reading: { status: 'reading', host },
  other: {
    status: 'other',
    host,
    site: { host, mode: 'once', enabled: true },
    detection: {
      kind: 'other',
      signals: [
        { id: 'teasers', vote: -3, detail: '24' },
        { id: 'paragraphs', vote: -2 },
        { id: 'time-line', vote: 1, detail: '13:48 29.01.2026' },
      ],
    },
  },
  unsupported: { status: 'unsupported', reason: 'browser-page' },
  'no-access': { status: 'no-access', host },
  'no-host': { status: 'no-access', host: '' },
  off: { status: 'off', host },
  'no-text': { status: 'no-text', host },
  error: { status: 'error', host, message: 'TypeError: the page went away' },
};
