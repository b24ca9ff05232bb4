import type { Signal } from '../model/index.ts';
import type { PageLook } from './page-look.ts';

/** Says of an agency's page that its text does not stand where the agency's file names it; votes for nothing. */
export function layoutNotes({ facts: { agency }, usesAgency }: PageLook): Signal[] {
  if (agency?.body === undefined || usesAgency) return [];
  return [{ id: 'agency-layout', vote: 0, detail: agency.name }];
}
