import type { JSX } from 'preact';
import { Icon, t } from '../../kit/index.ts';
import type { App } from '../state/app.ts';
import { dayLabel, kindIcon, kindLabel } from '../words.ts';
import { Marked } from './marked.tsx';
import type { ClipRow } from './rows.ts';

interface ClipLineProps {
  readonly app: App;
  readonly row: ClipRow;
  readonly id: string;
  readonly total: number;
  readonly active: boolean;
  readonly chosen: boolean;
  /** What stands above the line already, where the list is gathered under headings; spoken with the line. */
  readonly heading: string | undefined;
}

/** Tags shown in a line; more are counted. */
const tagsShown = 2;

/** One clip in the list: what was said, by whom, where and when; its tags and whether it has a note. */
export function ClipLine({ app, row, id, total, active, chosen, heading }: ClipLineProps): JSX.Element {
  const { shown, day, dismissed, placed } = row.entry;
  const { query, grouping } = app.library.findings.value;
  const search = query.text;
  const category = app.library.categories.value.find((one) => one.id === shown.category);
  return (
    <div
      id={id}
      class="clip-line"
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={row.at + 1}
      data-at={row.at}
      data-active={active}
      data-category={category?.colour}
      style={{ top: `${row.top}px` }}
    >
      <span class="clip-tick" aria-hidden="true" data-tick>
        <Icon name={chosen ? 'check' : kindIcon(shown.kind)} />
      </span>
      <span class="clip-main">
        <span class="clip-words article-words" dir="auto">
          {/* Isolated, so that the words alone say in which direction the line reads. */}
          <bdi class="visually-hidden">{kindLabel(shown.kind)}: </bdi>
          <Marked text={shown.text} search={search} />
        </span>
        <span class="clip-facts">
          {shown.speaker && (
            <bdi class="clip-speaker">
              <Marked text={shown.speaker.name} search={search} />
            </bdi>
          )}
          {grouping !== 'article' && (
            <bdi class="clip-article">
              <Marked text={shown.article.title} search={search} />
            </bdi>
          )}
          {placed?.state === 'orphan' && <span class="clip-dismissed">{t('savedOrphan')}</span>}
          {dismissed && <span class="clip-dismissed">{t('libraryDismissedMark')}</span>}
        </span>
      </span>
      <span class="clip-side">
        <span class="clip-date">{dayLabel(day)}</span>
        <span class="clip-marks">
          {shown.note !== '' && (
            <span class="clip-note">
              <Icon name="note" size={14} />
              <span class="visually-hidden">{t('libraryHasNote')}</span>
            </span>
          )}
          {shown.tags.slice(0, tagsShown).map((tag) => (
            <bdi key={tag} class="clip-tag">
              {tag}
            </bdi>
          ))}
          {shown.tags.length > tagsShown && <span class="clip-tag">+{shown.tags.length - tagsShown}</span>}
        </span>
        {heading !== undefined && <span class="visually-hidden">{heading}</span>}
      </span>
    </div>
  );
}
