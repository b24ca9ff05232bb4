import { signal } from '@preact/signals';
import { failed, ok } from '../../messages/result.ts';
import type { AnnotatedPage, PageView } from '../../model/index.ts';
import type { ReadingListener, ReadingPort } from '../reading/index.ts';
import type { LiveSample } from './sample-article.tsx';

/** The sample and the reading view beside it, tied together as page and panel are. */
export interface SampleReading {
  readonly page: AnnotatedPage;
  readonly port: ReadingPort;
  readonly view: { readonly value: PageView };
  attach(live: LiveSample): void;
}

/** Nothing here is kept: the sample is to be looked at. */
const nothing = () => Promise.resolve(failed('sample', ''));

export function createSampleReading(page: AnnotatedPage): SampleReading {
  const view = signal<PageView>(page.view);
  let live: LiveSample | undefined;
  let listener: ReadingListener | undefined;
  let hovered: number | null = null;

  function hover(event: PointerEvent): void {
    const at = live?.painter.quotationAt(event.clientX, event.clientY) ?? null;
    if (at === hovered) return;
    hovered = at;
    listener?.hover(at);
  }

  return {
    page,
    view,
    attach(next) {
      live = next;
      live.root.addEventListener('pointermove', hover);
    },
    port: {
      keeps: false,
      listen(next) {
        listener = next;
        next.state({ status: 'article', page });
        return () => {
          listener = undefined;
        };
      },
      setView(patch) {
        view.value = { ...view.value, ...patch };
        return Promise.resolve(ok(view.value));
      },
      go(span) {
        const range = live?.map.ranges(span)[0];
        range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
        live?.painter.flash(span);
        return Promise.resolve(ok({ found: range !== undefined }));
      },
      light: (span) => live?.painter.light(span),
      annotate: nothing,
      allowSite: nothing,
      turnOffSite: nothing,
      clipsHere: () => Promise.resolve(ok({ clips: [] })),
      save: nothing,
      correct: nothing,
      selection: nothing,
      changeClip: nothing,
      removeClip: nothing,
      undo: nothing,
      readDraft: nothing,
      writeDraft: nothing,
      dropDraft: nothing,
      report: () => Promise.resolve(''),
      copy: () => Promise.resolve(false),
      open() {},
    },
  };
}
