import { signal, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../kit/index.ts';
import type { App } from '../state/app.ts';
import { ClipLine } from './clip-line.tsx';
import { groupTitle } from './group-title.ts';
import { createListKeys } from './list-keys.ts';
import { type ClipRow, clipRowOf, type Heights, layOut, rowsInSight } from './rows.ts';

/** Heights of a line and of a heading in root em; the stylesheet says the same. */
const clipRem = 4.75;
const headingRem = 2.25;

function measuredHeights(): Heights {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return { clip: clipRem * rem, heading: headingRem * rem };
}

const optionId = (row: ClipRow): string => `clip-${row.at}`;

/**
 * The clips found, only those in sight drawn. A list box of its own: arrows move, Space chooses, Shift extends, and the
 * line that the keys are on is open beside the list.
 */
export function ClipList({ app }: { readonly app: App }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  // Measured once: asking for it makes the browser work out all styles there and then.
  const [heights] = useState(() => signal(measuredHeights()));
  const scroll = useSignal({ top: 0, height: 800 });
  /** Key of the group in which the open clip has the keys: it may stand under several headings. */
  const cursor = useSignal<string | undefined>(undefined);
  const rows = useComputed(() => {
    const { entries, groups } = app.library.findings.value;
    return layOut(entries, groups, heights.value);
  });
  const active = useComputed(() =>
    app.open.value === undefined ? undefined : clipRowOf(rows.value, app.open.value, cursor.value),
  );

  function reveal(row: ClipRow): void {
    const view = box.current;
    if (view === null) return;
    const headroom = row.group === undefined ? 0 : heights.value.heading;
    const bottom = row.top + heights.value.clip;
    if (row.top - headroom < view.scrollTop) view.scrollTop = row.top - headroom;
    else if (bottom > view.scrollTop + view.clientHeight) view.scrollTop = bottom - view.clientHeight;
  }

  function go(row: ClipRow): void {
    cursor.value = row.group?.key;
    app.open.value = row.entry.id;
    reveal(row);
  }

  const keys = useRef(
    createListKeys(
      app,
      () => rows.value,
      () => active.value,
      go,
    ),
  ).current;

  useLayoutEffect(() => {
    const view = box.current;
    if (view === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (measuredHeights().clip !== heights.value.clip) heights.value = measuredHeights();
      scroll.value = { top: view.scrollTop, height: view.clientHeight };
    });
    observer.observe(view);
    return () => observer.disconnect();
  }, [heights, scroll]);

  // A clip opened by the address is brought into sight once it is there.
  const revealed = useRef(false);
  useEffect(() => {
    if (revealed.current || active.value === undefined) return;
    revealed.current = true;
    reveal(active.value);
  });

  const { grouping } = app.library.findings.value;
  const inSight = rowsInSight(rows.value, scroll.value.top, scroll.value.height);
  const drawn = inSight.find((row) => row.key === active.value?.key);
  return (
    <div
      class="clip-list"
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={t('libraryList')}
      aria-multiselectable="true"
      aria-activedescendant={drawn?.kind === 'clip' ? optionId(drawn) : undefined}
      onScroll={({ currentTarget }) => {
        scroll.value = { top: currentTarget.scrollTop, height: currentTarget.clientHeight };
      }}
      onKeyDown={keys.onKeyDown}
      onClick={keys.onClick}
    >
      <div class="clip-rows" role="presentation" style={{ height: `${rows.value.height}px` }}>
        {inSight.map((row) =>
          row.kind === 'heading' ? (
            <div key={row.key} class="clip-heading" role="presentation" style={{ top: `${row.top}px` }}>
              <bdi class="clip-heading-name">{groupTitle(grouping, row.group)}</bdi>
              <span class="clip-heading-count">{plural('libraryCount', row.group.entries.length)}</span>
            </div>
          ) : (
            <ClipLine
              key={row.key}
              app={app}
              row={row}
              id={optionId(row)}
              total={rows.value.count}
              active={row.key === active.value?.key}
              chosen={app.chosen.value.has(row.entry.id)}
              heading={row.group && groupTitle(grouping, row.group)}
            />
          ),
        )}
      </div>
    </div>
  );
}
