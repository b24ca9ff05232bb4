import type { JSX } from 'preact';
import type { Clip } from '../../../model/index.ts';
import { Select, t } from '../../kit/index.ts';
import type { App } from '../state/app.ts';

/** The meaning, and so the colour, that the reader gives the passage; shown where there are categories or it has one. */
export function CategoryField({ app, clip }: { readonly app: App; readonly clip: Clip }): JSX.Element | null {
  const categories = app.library.categories.value;
  const { category } = clip;
  if (categories.length === 0 && category === undefined) return null;
  // A file from elsewhere may bring clips without their categories.
  const unnamed = category === undefined || categories.some(({ id }) => id === category) ? [] : [category];
  return (
    <Select
      label={t('libraryFacetCategory')}
      value={category ?? ''}
      choices={[
        { value: '', label: t('libraryNoCategory') },
        ...categories
          .toSorted((a, b) => a.order - b.order)
          .map(({ id, name }) => ({ value: id, label: name })),
        ...unnamed.map((id) => ({ value: id, label: id })),
      ]}
      onChoose={(id) => void app.change(clip.id, { category: id === '' ? null : id })}
    />
  );
}
