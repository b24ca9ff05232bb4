import type { Analysis, Article, Detection, PageReport, PageState, PageView, Span } from '../model/index.ts';
import type {
  ClipsBroadcast,
  ClipsContentToBackground,
  ClipsToContent,
  ClipsUiToBackground,
  SaveTarget,
} from './clips.ts';

/**
 * One typed map per direction: message name -> payload and value. A sender tier may use only the map of its
 * own direction; payloads are validated at the receiving border.
 */

/** Content script (of the page in one tab) -> background. */
export interface ContentToBackground extends ClipsContentToBackground {
  /** The detector says that the page is an article: asks for the reader to be injected. */
  'page/found': { payload: { url: string; detection: Detection }; value: undefined };
  /** Asks for the analysis of what was read; cached by the text. */
  'page/analyse': { payload: { article: Article }; value: Analysis };
  /** What the reader has come to: for popup, panel and badge. */
  'page/report': { payload: { report: PageReport }; value: undefined };
  /** A passage of the page with its citation, to copy. */
  'page/cite': { payload: { target: SaveTarget }; value: { text: string } };
  /** The pointer or focus is on a quotation in the page (index into quotations), or on none. */
  'page/hover': { payload: { quotationIndex: number | null }; value: undefined };
}

/** Popup, panel, options and library -> background. */
export interface UiToBackground extends ClipsUiToBackground {
  'page/state': { payload: { tabId: number }; value: PageState };
  /** Analyses an article of our own, as the sample of the first page. */
  'sample/analyse': { payload: { article: Article }; value: Analysis };
  /** "Annotate this page anyway". */
  'page/annotate': { payload: { tabId: number }; value: PageState };
  /** The host permission is asked for by the interface (a user gesture) before this is sent. */
  'site/always': { payload: { host: string; tabId?: number }; value: undefined };
  /** Switches Wirelight off on the site; its open pages go back to what they were. */
  'site/never': { payload: { host: string; tabId?: number }; value: undefined };
  /** Forgets what was chosen for the site: a listed one runs by itself again, any other by a click. */
  'site/forget': { payload: { host: string; tabId?: number }; value: undefined };
}

/** Background or interface -> the content script of one tab. */
export interface ToContent extends ClipsToContent {
  /** Read and annotate; with `force` even where the page does not look like an article. Answers at once. */
  'page/start': { payload: { force: boolean }; value: PageReport };
  /** Take everything away: the page is as it was. */
  'page/stop': { payload: Record<string, never>; value: undefined };
  /** What the reader knows of its page now. */
  'page/report': { payload: Record<string, never>; value: PageReport };
  'view/set': { payload: Partial<PageView>; value: PageView };
  /** Scrolls to the span and flashes it. */
  'view/go': { payload: { span: Span }; value: { found: boolean } };
  /** Goes to the next or the previous quotation from where the reader last was. */
  'view/step': { payload: { by: 1 | -1 }; value: { quotationIndex: number | null } };
  /** Lights a quotation while the pointer is on its line in the interface; null for none. */
  'view/light': { payload: { span: Span | null }; value: undefined };
}

/** Background -> all open interfaces. */
export interface Broadcast extends ClipsBroadcast {
  'page/changed': { payload: { tabId: number; state: PageState }; value: undefined };
  'page/hover': { payload: { tabId: number; quotationIndex: number | null }; value: undefined };
}
