import { type Signal, signal } from '@preact/signals';
import type { ClipChange, Updated } from '../../../messages/clips.ts';
import type { OnProgress } from '../../../messages/index.ts';
import type { Failure, Result } from '../../../messages/result.ts';
import { countryName, language, plural, t, toast } from '../../kit/index.ts';
import { explainFailure } from '../../reading/failures.ts';
import { createLibrary, type Library } from './library.ts';
import { longChange } from './long-change.ts';
import type { LibraryPort } from './port.ts';
import type { View } from './view-state.ts';
import { createWorker, type Worker } from './work.ts';

export const dialogs = ['export', 'import', 'sync', 'keys', 'tags', 'quarantine'] as const;
export type DialogName = (typeof dialogs)[number];

/** What the views of the library share: the clips, what is shown and chosen, and what can be done. */
export interface App {
  readonly port: LibraryPort;
  readonly library: Library;
  readonly worker: Worker;
  readonly view: Signal<View>;
  /** Id of the clip that stands beside the list. */
  readonly open: Signal<string | undefined>;
  /** Ids of the clips that the next export, tagging or removal is about. */
  readonly chosen: Signal<ReadonlySet<string>>;
  readonly dialog: Signal<DialogName | undefined>;
  /** True while a narrow window shows the filters in place of the list. */
  readonly filtersOpen: Signal<boolean>;
  /**
   * Resolves once the change is stored; with undefined where it could not be, which is said.
   * @param continues the step that the change goes on with, if nothing else was done since
   */
  readonly change: (id: string, change: ClipChange, continues?: string) => Promise<Updated | undefined>;
  readonly tag: (
    ids: readonly string[],
    add: readonly string[],
    remove: readonly string[],
  ) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Takes back a step, the newest if no id is given. */
  readonly undo: (undoId?: string) => Promise<void>;
}

/** Shows a failure and gives what a success holds. */
export function accepted<T>(answer: Result<T>): T | undefined {
  if (answer.ok) return answer.value;
  sayFailure(answer.error);
  return undefined;
}

export const sayFailure = (failure: Failure): void => toast(explainFailure(failure), { tone: 'error' });

export function createApp(port: LibraryPort): App {
  const library = createLibrary(port, language(), countryName);
  const open = signal<string | undefined>(undefined);
  const chosen = signal<ReadonlySet<string>>(new Set());
  const worker = createWorker();

  const change = <T>(ask: (onProgress: OnProgress) => Promise<Result<T>>): Promise<Result<T>> =>
    longChange(worker, t('libraryChanging'), ask);

  /** What a change gives; undefined where it was stopped or failed, which is said. */
  function outcome<T>(answer: Result<T>): T | undefined {
    if (answer.ok || answer.error.code !== 'stopped') return accepted(answer);
    toast(t('libraryStopped'));
    return undefined;
  }

  async function undo(undoId?: string): Promise<void> {
    const answer = await longChange(worker, t('libraryUndoing'), (onProgress) =>
      port.undo(undoId, onProgress),
    );
    if (!answer.ok && answer.error.code === 'stopped') {
      toast(t('libraryUndoStopped'), { undo: () => undo(undoId) });
    } else if (accepted(answer) !== undefined) toast(t('libraryUndone'));
    // The background tells which clips changed; a step too large to name is loaded anew by the same message.
  }

  return {
    port,
    library,
    worker,
    view: signal('clips'),
    open,
    chosen,
    dialog: signal(undefined),
    filtersOpen: signal(false),
    async change(id, change, continues) {
      const done = accepted(await port.updateClip(id, change, continues));
      if (done !== undefined) library.put([done.clip]);
      return done;
    },
    async tag(ids, add, remove) {
      const done = outcome(await change((onProgress) => port.tagClips(ids, add, remove, onProgress)));
      if (done === undefined) return false;
      toast(plural('libraryTagged', done.count), { undo: () => undo(done.undoId) });
      return true;
    },
    async remove(ids) {
      const done = outcome(await change((onProgress) => port.removeClips(ids, onProgress)));
      if (done === undefined) return;
      const gone = new Set(ids);
      library.drop(ids);
      chosen.value = new Set([...chosen.value].filter((id) => !gone.has(id)));
      if (open.value !== undefined && gone.has(open.value)) open.value = undefined;
      toast(plural('libraryRemoved', done.count), { undo: () => undo(done.undoId) });
    },
    undo,
  };
}
