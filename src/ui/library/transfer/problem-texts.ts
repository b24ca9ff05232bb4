import type { EntryProblem, FileProblem } from '../../../exchange/index.ts';
import { formatNumber, t } from '../../kit/index.ts';

/** Why a file cannot be read, and what to do. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return t('importTooLarge', formatNumber(Math.round(problem.limit / 1_000_000)));
    case 'unreadable':
      return t('importUnreadable');
    case 'not-utf8':
      return t('importNotUtf8');
    case 'not-json':
      return t('importNotJson');
    case 'too-deep':
      return t('importTooDeep');
    case 'too-many':
      return t('importTooMany', problem.limit);
    case 'unknown-format':
      return t('importUnknownFormat');
    case 'newer-version':
      return t('importNewerVersion');
  }
}

/** Why one entry is left out. */
export function entryProblemText(problem: EntryProblem): string {
  switch (problem.code) {
    case 'invalid':
      return problem.detail === '' ? t('importInvalid') : t('importInvalidDetail', problem.detail);
    case 'no-quote':
      return t('importNoQuote');
    case 'no-page':
      return t('importNoPage');
    case 'reply':
      return t('importReply');
  }
}
