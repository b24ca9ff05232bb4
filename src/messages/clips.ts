import type {
  ArticleRecord,
  Category,
  Clip,
  Corrections,
  LibraryRecord,
  PageClip,
  Placement,
  QuotationKind,
  Span,
  Tag,
} from '../model/index.ts';
import type { Draft, DraftWords, NoteWords } from './drafts.ts';
import type { Failure } from './result.ts';

/** What to save: offsets into the text of the page as annotated now; `exact` are the words the sender sees there. */
export type SaveTarget =
  | { readonly kind: 'quotation' | 'claim'; readonly span: Span; readonly exact: string }
  | { readonly kind: 'country'; readonly span: Span; readonly exact: string; readonly code: string }
  /** The reader's own selection; without a span where it lies outside the article's text. */
  | { readonly kind: 'selection'; readonly span?: Span; readonly exact: string }
  | { readonly kind: 'article' };

/** What Wirelight finds in a text and the reader may save. */
export type PassageKind = Exclude<SaveTarget['kind'], 'selection' | 'article'>;

/** What the reader adds at the moment of saving. */
export interface SaveExtras {
  readonly note?: string;
  readonly tags?: readonly string[];
  /** Id of a Category. */
  readonly category?: string;
  readonly corrections?: Corrections;
}

/** The span of a corrected passage, before it becomes selectors. */
export interface CorrectionRequest {
  readonly notQuotation?: boolean;
  readonly speaker?: Corrections['speaker'];
  readonly quotationKind?: QuotationKind;
  readonly span?: Span;
  readonly countries?: readonly string[];
}

export interface Saved {
  readonly clip: Clip;
  /** True if it was in the library already: then only the extras were added. */
  readonly already: boolean;
  /** Takes back just this step; absent where nothing changed. */
  readonly undoId?: string;
}

export interface SavedInPage {
  readonly clip: PageClip;
  readonly already: boolean;
  readonly undoId?: string;
}

/** Absent fields stay as they are; null takes away. */
export interface ClipChange {
  /** `from` is the note as it was when the change began: what was written elsewhere since stays beside `to`. */
  readonly note?: { readonly from: string; readonly to: string };
  readonly tags?: TagChange;
  readonly category?: string | null;
  readonly corrections?: Corrections | null;
}

export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export interface Updated {
  readonly clip: Clip;
  readonly undoId: string;
}

export interface Changed {
  readonly count: number;
  readonly undoId: string;
}

/** A step that can be taken back, newest first in lists. */
export interface UndoEntry {
  readonly id: string;
  readonly at: string;
  readonly action: UndoAction;
  /** Documents touched. */
  readonly count: number;
}

export type UndoAction =
  | 'save'
  | 'update'
  | 'tag'
  | 'remove'
  | 'remove-all'
  | 'import'
  | 'category'
  | 'resolve';

/** A clip of the page in a tab with its place there. */
export interface PlacedClip {
  readonly clip: Clip;
  readonly placement: Placement;
}

/** How a clip was found when its page was last open on this device. */
export interface LastPlacement {
  readonly clipId: string;
  readonly state: 'exact' | 'fuzzy' | 'orphan';
  /** 0 to 1: how alike the words found are; 0 for an orphan. */
  readonly score: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** A stored record that does not fit its schema: set aside whole, never dropped. */
export interface QuarantinedRecord {
  readonly id: string;
  readonly reason: string;
  readonly at: string;
  /** The record as JSON. */
  readonly raw: string;
}

export interface LibraryHealth {
  readonly clips: number;
  readonly quarantined: number;
  readonly conflicts: number;
  /** Bytes used by the extension and granted to it; absent where the browser does not say. */
  readonly usage?: number;
  readonly quota?: number;
  /** True if the browser promised not to evict. */
  readonly persisted: boolean;
  /** The last write that failed, until one succeeds. */
  readonly lastFailure?: Failure;
}

/** As the interface may see it: the password never leaves the background. */
export interface SyncSettings {
  /** Of the database: "https://example.org:6984/wirelight". */
  readonly address: string;
  readonly user: string;
  readonly live: boolean;
  readonly hasPassword: boolean;
}

export interface SyncStatus {
  readonly state: 'off' | 'idle' | 'running' | 'waiting' | 'needs-permission' | 'error';
  readonly pulled: number;
  readonly pushed: number;
  /** Documents still to come, where the server says. */
  readonly pending?: number;
  readonly conflicts: number;
  /** ISO 8601: when both sides last agreed. */
  readonly lastSyncedAt?: string;
  readonly error?: Failure;
}

/** Two or more versions of one record made apart; `rev` names each, the first is shown until one is chosen. */
export interface Conflict {
  readonly id: string;
  readonly versions: readonly { readonly rev: string; readonly record: LibraryRecord }[];
}

/** Page of a listing in the order of ids; `next` goes into the following request, absent at the end. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next?: string;
}

/** Changes that may take long can be given a name by their asker, who then hears how far they are and may stop them. */
export interface Watchable {
  readonly work?: string;
}

/** Popup, panel, options and library -> background. */
export interface ClipsUiToBackground {
  'clips/save': { payload: { tabId: number; target: SaveTarget } & SaveExtras; value: Saved };
  /** Keeps a correction with the clip of that passage, which it saves if need be. */
  'clips/correct': {
    payload: { tabId: number; target: SaveTarget; correction: CorrectionRequest };
    value: Saved;
  };
  /** The clips of the page in a tab: "my clips here". */
  'clips/forPage': { payload: { tabId: number }; value: { clips: readonly PlacedClip[] } };
  /** All clips, page by page (limit at most 2000). */
  'clips/list': { payload: { after?: string; limit: number }; value: ListPage<Clip> };
  /** How clips were found last: those of the ids, else all, page by page (limit at most 2000). */
  'clips/placements': {
    payload: { ids?: readonly string[]; after?: string; limit: number };
    value: Omit<ListPage<LastPlacement>, 'total'>;
  };
  /** Those of the ids that exist. */
  'clips/get': { payload: { ids: readonly string[] }; value: { clips: readonly Clip[] } };
  /** `continues` names the step that the change belongs to, if that is the newest still: both are taken back as one. */
  'clips/update': { payload: { id: string; change: ClipChange; continues?: string }; value: Updated };
  'clips/tag': {
    payload: { ids: readonly string[]; add: readonly string[]; remove: readonly string[] } & Watchable;
    value: Changed;
  };
  'clips/remove': { payload: { ids: readonly string[] } & Watchable; value: Changed };
  /** Takes back a step, the newest if no id is given. Stopped, the step stays: what is left can be taken back again. */
  'clips/undo': { payload: { undoId?: string } & Watchable; value: UndoEntry };
  /** Stops a change, which is then refused with "stopped"; all is as it was before. */
  'clips/stop': { payload: { work: string }; value: undefined };
  'clips/history': { payload: Record<string, never>; value: { entries: readonly UndoEntry[] } };
  'articles/get': { payload: { id: string }; value: { article?: ArticleRecord } };
  'tags/list': { payload: Record<string, never>; value: { tags: readonly Tag[] } };
  'categories/list': { payload: Record<string, never>; value: { categories: readonly Category[] } };
  'categories/save': { payload: { category: Category }; value: Changed };
  /** Clips of the category keep their words and lose the category. */
  'categories/remove': { payload: { id: string } & Watchable; value: Changed };
  'drafts/write': { payload: { key: string } & DraftWords; value: undefined };
  'drafts/read': { payload: { key: string }; value: { draft?: Draft } };
  'drafts/drop': { payload: { key: string }; value: undefined };

  /** Everything, for a backup (limit at most 2000). */
  'library/export': { payload: { after?: string; limit: number }; value: ListPage<LibraryRecord> };
  'library/removeAll': { payload: Watchable; value: Changed };
  'library/health': { payload: Record<string, never>; value: LibraryHealth };
  'library/quarantine': { payload: Record<string, never>; value: { records: readonly QuarantinedRecord[] } };

  /** Import: begin, add (at most 500 records each), commit. All of it arrives or, after cancel or a crash, nothing. */
  'import/begin': { payload: Record<string, never>; value: { importId: string } };
  'import/add': {
    payload: { importId: string; records: readonly LibraryRecord[] };
    value: { written: number };
  };
  'import/commit': { payload: { importId: string }; value: Changed };
  'import/cancel': { payload: { importId: string } & Watchable; value: undefined };

  'sync/settings': { payload: Record<string, never>; value: { settings?: SyncSettings } };
  /** The interface asks for the host's permission (a user gesture) first. An absent password keeps the old one. */
  'sync/configure': {
    payload: { address: string; user: string; password?: string; live: boolean };
    value: SyncStatus;
  };
  /** Forgets address, name and password; the library stays. */
  'sync/forget': { payload: Record<string, never>; value: SyncStatus };
  'sync/status': { payload: Record<string, never>; value: SyncStatus };
  'sync/start': { payload: Record<string, never>; value: SyncStatus };
  'sync/stop': { payload: Record<string, never>; value: SyncStatus };
  'conflicts/list': { payload: Record<string, never>; value: { conflicts: readonly Conflict[] } };
  /** Keeps the version `rev`; the others go to the undo history. */
  'conflicts/resolve': { payload: { id: string; rev: string }; value: Changed };
}

/** Content script -> background: only the clips of the sender's own page. */
export interface ClipsContentToBackground {
  'clips/save': { payload: { target: SaveTarget } & SaveExtras; value: SavedInPage };
  'clips/correct': { payload: { target: SaveTarget; correction: CorrectionRequest }; value: SavedInPage };
  'clips/forPage': { payload: Record<string, never>; value: { clips: readonly PageClip[] } };
  'clips/remove': { payload: { ids: readonly string[] }; value: Changed };
  /** Only a step that the same page took. */
  'clips/undo': { payload: { undoId: string }; value: undefined };
  /** Where the clips stand in the page now: for badge, popup and panel. */
  'clips/placed': {
    payload: { placements: readonly { id: string; placement: Placement }[] };
    value: undefined;
  };
  'categories/list': { payload: Record<string, never>; value: { categories: readonly Category[] } };
  'drafts/write': { payload: { key: string } & NoteWords; value: undefined };
  'drafts/read': { payload: { key: string }; value: { draft?: Draft } };
  'drafts/drop': { payload: { key: string }; value: undefined };
}

/** Background -> the content script of one tab. */
export interface ClipsToContent {
  /** The clips of this page changed: ask for them again. */
  'clips/refresh': { payload: Record<string, never>; value: undefined };
  /**
   * What a "save" key would save now: the selection, else the quotation under the pointer, else the passage gone to
   * last. With a kind, the passage of that kind where the page's menu was opened last.
   */
  'clips/target': { payload: { kind?: PassageKind }; value: { target?: SaveTarget } };
}

/** Background -> all open interfaces. */
export interface ClipsBroadcast {
  /** Ids that changed or went; absent where there are too many to name (import, sync, undo of such). */
  'clips/changed': { payload: { ids?: readonly string[] }; value: undefined };
  /** How far a change of very many clips is: 0 to 1. Smaller ones tell nothing. */
  'clips/progress': { payload: { work: string; share: number }; value: undefined };
  'sync/changed': { payload: { status: SyncStatus }; value: undefined };
}
