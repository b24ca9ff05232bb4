import type { ExportOptions } from '../../../exchange/index.ts';
import { language, t } from '../../kit/index.ts';

/** Moment, language and words for what is written out now. */
export const exportOptions = (): ExportOptions => ({
  now: new Date().toISOString(),
  locale: language(),
  words: {
    title: t('exportTitle'),
    open: t('libraryOpenInArticle'),
    published: t('libraryPublished'),
    accessed: t('libraryAccessed'),
    unknownSpeaker: t('speakerUnknown'),
    noDate: t('exportNoDate'),
  },
});
