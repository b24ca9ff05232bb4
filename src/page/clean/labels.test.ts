import { describe, expect, it } from 'vitest';
import { isAdLabel } from './labels.ts';

describe('isAdLabel', () => {
  it.each([
    'AD',
    'Advertisement',
    'ADVERTISEMENT',
    'Advert',
    'Anzeige',
    '- Anzeige -',
    'WERBUNG',
    'Reklama',
    'REKLAM',
    'Reklame',
    'Iklan',
    'Publicidad',
    'Publicité',
    'Publicidade',
    'Annonce',
    'Advertorial',
    'Реклама:',
    'Реклама',
    '[PR]',
    'Advertisement · Scroll to continue',
    'Story continues below advertisement',
    'This advertisement has not loaded yet, but your article continues below.',
    'Advertisement 3',
    '広告',
    'AD AD',
  ])('knows %s', (text) => {
    expect(isAdLabel(text)).toBe(true);
  });

  it.each([
    'AD 79',
    'ad hoc',
    'Реклама товаров запрещена',
    'Advertisement spending fell by a third',
    'AD lawmakers left the hall',
    'Ad Astra',
    '',
    '2026',
    'Реклама на тролейбусах зникне з міста',
  ])('lets %s stay', (text) => {
    expect(isAdLabel(text)).toBe(false);
  });
});
