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
    'A D',
    '– A D –',
    'A\u00a0D\u2009V\u2009E R T',
    'A D V E R T I S E M E N T',
    'S P O N S O R E D   P O S T',
    'Р Е К Л А М А',
    'P U B L I C I T E\u0301',
    'Ad\u00adver\u00adtise\u00adment',
    'A\u2060D\u200b',
    '\u202eРеклама\u202c',
  ])('knows %s', (text) => {
    expect(isAdLabel(text)).toBe(true);
  });

  it.each([
    'AD 79',
    'A D 79',
    'A d d',
    'A D hoc',
    'A.D.',
    'У Києві',
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
