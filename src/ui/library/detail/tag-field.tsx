import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Clip } from '../../../model/index.ts';
import { Chip, Field, t } from '../../kit/index.ts';
import { tagChange } from '../../reading/note-words.ts';
import type { App } from '../state/app.ts';

/** The clip's tags: Enter or a comma adds, the cross or Backspace in the empty field takes away. */
export function TagField({ app, clip }: { readonly app: App; readonly clip: Clip }): JSX.Element {
  return (
    <TagInput
      tags={clip.tags}
      known={app.library.tags.value}
      onChange={(tags) => void app.change(clip.id, { tags: tagChange(clip.tags, tags) })}
    />
  );
}

interface TagInputProps {
  readonly tags: readonly string[];
  /** Tags to offer. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Edits a list of tags. */
export function TagInput({ tags, known, onChange }: TagInputProps): JSX.Element {
  const text = useSignal('');
  const listId = useId();

  function add(): void {
    const names = text.value.split(',').map((name) => name.trim().normalize());
    const fresh = [...new Set(names)].filter((name) => name !== '' && !tags.includes(name));
    text.value = '';
    if (fresh.length > 0) onChange([...tags, ...fresh]);
  }

  return (
    <div class="tag-field">
      <Field
        label={t('libraryTags')}
        placeholder={t('libraryTagsPlaceholder')}
        value={text.value}
        autocomplete="off"
        list={listId}
        onInput={(value) => {
          text.value = value;
          if (value.endsWith(',')) add();
        }}
        onCommit={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            add();
          } else if (event.key === 'Backspace' && text.value === '' && tags.length > 0)
            onChange(tags.slice(0, -1));
        }}
      />
      <datalist id={listId}>
        {known
          .filter((name) => !tags.includes(name))
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      {tags.length > 0 && (
        <ul class="tag-chips">
          {tags.map((tag) => (
            <li key={tag}>
              <Chip label={tag} onRemove={() => onChange(tags.filter((one) => one !== tag))} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
