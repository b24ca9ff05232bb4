import './clip-start.ts';
import './commands.ts';
import './lifecycle.ts';
import './menus.ts';
import { listenInBackground } from '../messages/index.ts';
import { clipContentHandlers } from './clip-content-handlers.ts';
import { clipSyncHandlers } from './clip-sync-handlers.ts';
import { clipUiHandlers } from './clip-ui-handlers.ts';
import { pageContentHandlers, pageUiHandlers } from './page-handlers.ts';

listenInBackground({
  content: { ...pageContentHandlers, ...clipContentHandlers },
  ui: { ...pageUiHandlers, ...clipUiHandlers, ...clipSyncHandlers },
});
