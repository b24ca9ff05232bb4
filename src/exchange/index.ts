import { backup } from './backup.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';
import { webAnnotation } from './web-annotation.ts';

export { citationOf } from './citation.ts';
export { countryName } from './country-name.ts';
export {
  type ExportFormat,
  type ExportOptions,
  type ExportWords,
  englishWords,
  exportText,
} from './format.ts';
export type { ImportReading } from './import/format.ts';
export { clipsIn, type FindRecord, type ImportPlan, planImport } from './import/plan.ts';
export type { EntryProblem, FileProblem, Rejection } from './import/problem.ts';
export { ImportProblem } from './import/problem.ts';
export { importFormats, readImport } from './import/read.ts';
export { calendarDate, isoDay, longDate } from './iso-date.ts';
export type { ExportLibrary } from './library.ts';
export { placeLink } from './place-link.ts';
export { webAddress } from './text/link.ts';

/** Every format that clips can be written as, in the order of a menu. */
export const exportFormats: readonly ExportFormat[] = [
  markdown,
  html,
  csv,
  webAnnotation,
  cslJson,
  ris,
  bibtex,
  backup,
];
