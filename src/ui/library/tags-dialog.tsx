import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Button, Chip, Dialog, plural, t } from '../kit/index.ts';
import { TagInput } from './detail/tag-field.tsx';
import type { App } from './state/app.ts';
import { useSliced } from './state/use-sliced.ts';
import { tagNames } from './tags.ts';

/** Adds tags to, and takes them from, all chosen clips at once. */
export function TagsDialog({ app }: { readonly app: App }): JSX.Element {
  const adding = useSignal<readonly string[]>([]);
  const removing = useSignal<ReadonlySet<string>>(new Set());
  const chosen = useComputed(() => app.library.entries.value.filter(({ id }) => app.chosen.value.has(id)));
  const held = useSliced(() => tagNames(chosen.value)).value ?? [];
  const close = (): void => {
    app.dialog.value = undefined;
  };
  async function apply(): Promise<void> {
    const ids = chosen.value.map(({ id }) => id);
    close();
    await app.tag(ids, adding.value, [...removing.value]);
  }
  return (
    <Dialog
      open
      title={plural('tagsHeading', chosen.value.length)}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('libraryCancel')}</Button>
          <Button
            variant="primary"
            icon="tag"
            disabled={adding.value.length + removing.value.size === 0}
            onClick={() => void apply()}
          >
            {t('tagsApply')}
          </Button>
        </>
      }
    >
      <TagInput
        tags={adding.value}
        known={app.library.tags.value}
        onChange={(tags) => {
          adding.value = tags;
        }}
      />
      {held.length > 0 && (
        <fieldset class="choices">
          <legend class="field-label">{t('tagsRemove')}</legend>
          <div class="fact-chips">
            {held.map((tag) => (
              <Chip
                key={tag}
                label={tag}
                icon="close"
                pressed={removing.value.has(tag)}
                onPress={() => {
                  const next = new Set(removing.value);
                  if (!next.delete(tag)) next.add(tag);
                  removing.value = next;
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
    </Dialog>
  );
}
