import { countryName, t } from '../../kit/index.ts';
import type { Group, Grouping } from '../find/group.ts';

/** What stands above a group of the list. */
export function groupTitle(grouping: Grouping, group: Group): string {
  switch (grouping) {
    case 'article':
      return group.entries[0]?.shown.article.title ?? '';
    case 'speaker':
      return group.key === '' ? t('libraryNoSpeaker') : group.key;
    case 'country':
      return group.key === '' ? t('libraryNoCountry') : countryName(group.key);
    case 'none':
      return '';
  }
}
