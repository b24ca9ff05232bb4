import { countryName, t } from '../../kit/index.ts';
import type { Group } from '../find/group.ts';
import type { App } from '../state/app.ts';

/** What stands above a group of the list. */
export function groupTitle(app: App, group: Group): string {
  switch (app.grouping.value) {
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
