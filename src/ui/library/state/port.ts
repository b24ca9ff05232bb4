import type {
  Changed,
  ClipChange,
  Conflict,
  LastPlacement,
  LibraryHealth,
  ListPage,
  QuarantinedRecord,
  SyncSettings,
  SyncStatus,
  UndoEntry,
  Updated,
} from '../../../messages/clips.ts';
import type { OnProgress } from '../../../messages/index.ts';
import type { Result } from '../../../messages/result.ts';
import type { ArticleRecord, Category, Clip, LibraryRecord, Tag } from '../../../model/index.ts';

type Answer<T> = Promise<Result<T>>;

/** What the library asks of the background, and hears from it. Nothing here rejects. */
export interface LibraryPort {
  readonly listClips: (after: string | undefined, limit: number) => Answer<ListPage<Clip>>;
  /** How clips were found last in their pages: those of `ids`, else all, page by page. */
  readonly listPlacements: (wanted: {
    readonly ids?: readonly string[];
    readonly after?: string;
  }) => Answer<Omit<ListPage<LastPlacement>, 'total'>>;
  readonly getClips: (ids: readonly string[]) => Answer<{ clips: readonly Clip[] }>;
  /** @param continues the step that the change goes on with, if nothing else was done since */
  readonly updateClip: (id: string, change: ClipChange, continues?: string) => Answer<Updated>;
  readonly tagClips: (
    ids: readonly string[],
    add: readonly string[],
    remove: readonly string[],
    onProgress: OnProgress,
  ) => Answer<Changed>;
  readonly removeClips: (ids: readonly string[], onProgress: OnProgress) => Answer<Changed>;
  /** Takes back a step, the newest if no id is given. Stopped, it leaves what is left of the step there. */
  readonly undo: (undoId: string | undefined, onProgress: OnProgress) => Answer<UndoEntry>;
  readonly getArticle: (id: string) => Answer<{ article?: ArticleRecord }>;
  readonly listTags: () => Answer<{ tags: readonly Tag[] }>;
  readonly listCategories: () => Answer<{ categories: readonly Category[] }>;
  readonly listRecords: (after: string | undefined, limit: number) => Answer<ListPage<LibraryRecord>>;
  readonly health: () => Answer<LibraryHealth>;
  readonly quarantine: () => Answer<{ records: readonly QuarantinedRecord[] }>;
  readonly importBegin: () => Answer<{ importId: string }>;
  readonly importAdd: (importId: string, records: readonly LibraryRecord[]) => Answer<{ written: number }>;
  readonly importCommit: (importId: string) => Answer<Changed>;
  readonly importCancel: (importId: string, onProgress: OnProgress) => Answer<undefined>;
  readonly syncSettings: () => Answer<{ settings?: SyncSettings }>;
  readonly syncConfigure: (settings: SyncRequest) => Answer<SyncStatus>;
  readonly syncForget: () => Answer<SyncStatus>;
  readonly syncStatus: () => Answer<SyncStatus>;
  readonly syncStart: () => Answer<SyncStatus>;
  readonly syncStop: () => Answer<SyncStatus>;
  readonly listConflicts: () => Answer<{ conflicts: readonly Conflict[] }>;
  readonly resolveConflict: (id: string, rev: string) => Answer<Changed>;
  /** Asks the reader for the host's permission; has to be called in the course of a click. */
  readonly requestHost: (address: string) => Promise<boolean>;
  /** @param listener hears which clips changed; undefined where there are too many to name. */
  readonly onChanged: (listener: (ids: readonly string[] | undefined) => void) => void;
  /** Gives back what ends it. */
  readonly onSync: (listener: (status: SyncStatus) => void) => () => void;
}

export interface SyncRequest {
  readonly address: string;
  readonly user: string;
  /** Absent: the one that was given before. */
  readonly password?: string;
  readonly live: boolean;
}
