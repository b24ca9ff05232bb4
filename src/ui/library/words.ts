import type { ClipKind, ClipSort, HighlightColour, QuotationKind } from '../../model/index.ts';
import type { IconName } from '../kit/index.ts';
import { formatDate, languageName, type MessageKey, t } from '../kit/index.ts';
import type { FacetName } from './find/filter.ts';
import type { Grouping } from './find/group.ts';
import type { View } from './state/view-state.ts';

/** Texts and icons for the values that the library shows. */

const kinds: Readonly<Record<ClipKind, readonly [MessageKey, IconName]>> = {
  quotation: ['libraryKindQuotation', 'quote'],
  claim: ['libraryKindClaim', 'flag'],
  country: ['libraryKindCountry', 'globe'],
  selection: ['libraryKindSelection', 'highlighter'],
  article: ['libraryKindArticle', 'document'],
};

export const kindLabel = (kind: ClipKind): string => t(kinds[kind][0]);
export const kindIcon = (kind: ClipKind): IconName => kinds[kind][1];

export const quotationLabel = (kind: QuotationKind): string =>
  t(({ direct: 'quotationDirect', mixed: 'quotationMixed', indirect: 'quotationIndirect' } as const)[kind]);

export const facetLabels: Readonly<Record<FacetName, MessageKey>> = {
  kinds: 'libraryFacetKind',
  speakers: 'libraryFacetSpeaker',
  countries: 'libraryFacetCountry',
  agencies: 'libraryFacetAgency',
  tags: 'libraryFacetTag',
  categories: 'libraryFacetCategory',
  languages: 'libraryFacetLanguage',
};

export const viewLabels: Readonly<Record<View, MessageKey>> = {
  clips: 'libraryViewClips',
  timeline: 'libraryViewTimeline',
  table: 'libraryViewTable',
};

export const groupingLabels: Readonly<Record<Grouping, MessageKey>> = {
  none: 'libraryGroupNone',
  article: 'libraryGroupArticle',
  speaker: 'libraryGroupSpeaker',
  country: 'libraryGroupCountry',
};

export const sortLabels: Readonly<Record<ClipSort, MessageKey>> = {
  newest: 'librarySortNewest',
  oldest: 'librarySortOldest',
  published: 'librarySortPublished',
  speaker: 'librarySortSpeaker',
  article: 'librarySortArticle',
  relevance: 'librarySortRelevance',
};

const colours: Readonly<Record<HighlightColour, string>> = {
  yellow: 'light-dark(#b58900, #e6c34a)',
  green: 'light-dark(#3f8f3a, #8fd07f)',
  blue: 'light-dark(#2f74c0, #8bbcf2)',
  pink: 'light-dark(#c2457c, #f09cc0)',
  purple: 'light-dark(#7d55b8, #c3a5ee)',
  orange: 'light-dark(#c0621d, #f2ab73)',
};

/** The colour of a mark for a category, in either theme. */
export const categoryColour = (colour: HighlightColour): string => colours[colour];

/** A calendar day of the article: "29 Jan 2026". */
export const dayLabel = (day: string): string => formatDate(`${day}T12:00:00`, 'day');

export const langLabel = (tag: string): string =>
  tag === 'und' ? t('libraryLanguageUnknown') : languageName(tag);
