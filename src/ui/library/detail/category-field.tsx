import type { JSX } from 'preact';
import type { Clip } from '../../../model/index.ts';
import { Select, t } from '../../kit/index.ts';
import type { App } from '../state/app.ts';

/** The meaning, and so the colour, that the reader gives the passage; shown where there are categories. */
export function CategoryField({ app, clip }: { readonly app: App; readonly clip: Clip }): JSX.Element | null {
  const categories = app.library.categories.value;
  if (categories.length === 0) return null;
  return (
    <Select
      label={t('libraryFacetCategory')}
      value={clip.category ?? ''}
      choices={[
        { value: '', label: t('libraryNoCategory') },
        ...categories
          .toSorted((a, b) => a.order - b.order)
          .map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChoose={(id) => void app.change(clip.id, { category: id === '' ? null : id })}
    />
  );
}
