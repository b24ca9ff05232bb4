import type {
  ClipChange,
  CorrectionRequest,
  PlacedClip,
  Saved,
  SaveExtras,
  SaveTarget,
  Updated,
} from '../../messages/clips.ts';
import type { Draft, DraftWords } from '../../messages/drafts.ts';
import type { Result } from '../../messages/result.ts';
import type { PageState, PageView, Span } from '../../model/index.ts';

/** What the reading view hears of the page that it is about. */
export interface ReadingListener {
  /** At once and after each change; undefined while another tab's state is awaited. */
  state(state: PageState | undefined): void;
  /** The quotation under the pointer or focus in the page. */
  hover(quotationIndex: number | null): void;
  /** The library changed. */
  clips(): void;
}

/**
 * All that the reading view asks of the world, for the tab that it is about. The extension answers by messages,
 * tests and pictures by a sample. Nothing rejects.
 */
export interface ReadingPort {
  /** Starts listening; gives back what ends it. */
  listen(listener: ReadingListener): () => void;
  annotate(): Promise<Result<PageState>>;
  /** Asks the reader for the host and opts it in. Call it within the click: browsers insist. */
  allowSite(host: string): Promise<Result<undefined>>;
  turnOffSite(host: string): Promise<Result<undefined>>;
  setView(patch: Partial<PageView>): Promise<Result<PageView>>;
  go(span: Span): Promise<Result<{ found: boolean }>>;
  light(span: Span | null): void;

  /** False where nothing can be kept, as of our own sample: the view then offers nothing of the kind. */
  readonly keeps: boolean;
  clipsHere(): Promise<Result<{ clips: readonly PlacedClip[] }>>;
  save(target: SaveTarget, extras?: SaveExtras): Promise<Result<Saved>>;
  /** Keeps what the reader puts right with the clip of that passage. */
  correct(target: SaveTarget, correction: CorrectionRequest): Promise<Result<Saved>>;
  /** What is selected in the page. */
  selection(): Promise<Result<{ target?: SaveTarget }>>;
  changeClip(id: string, change: ClipChange): Promise<Result<Updated>>;
  removeClip(id: string): Promise<Result<{ undoId: string }>>;
  undo(undoId: string): Promise<Result<unknown>>;
  readDraft(key: string): Promise<Result<{ draft?: Draft }>>;
  writeDraft(key: string, words: DraftWords): Promise<Result<undefined>>;
  dropDraft(key: string): Promise<Result<undefined>>;

  /** Keeps "this is wrong" on the device; gives back all of them as a report. */
  report(correction: ReportedError): Promise<string>;
  copy(text: string): Promise<boolean>;
  open(page: 'panel' | 'library' | 'options'): void;
}

/** What the reader finds wrong with the analysis of a page. */
export interface ReportedError {
  readonly what: 'not-article' | 'article' | 'speaker' | 'quotation' | 'claim' | 'country' | 'ad' | 'other';
  /** In the reader's own words. */
  readonly comment: string;
}
