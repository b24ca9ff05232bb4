export { askWatched, type OnProgress } from './ask-watched.ts';
export {
  type BroadcastHandlers,
  type ContentHandlers,
  type Handlers,
  type InPageHandlers,
  listenInBackground,
  listenInPage,
  listenToBroadcasts,
  type UiHandlers,
} from './listen.ts';
export type { Broadcast, ContentToBackground, ToContent, UiToBackground } from './protocol.ts';
export { type Failure, failed, ok, Refusal, type Result } from './result.ts';
export { askBackground, askPage, broadcast, contextIsGone, tellBackground } from './send.ts';
export type { ContentSender, OwnSender } from './sender.ts';
