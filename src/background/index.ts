import './commands.ts';
import './lifecycle.ts';
import './menus.ts';
import { listenInBackground } from '../messages/index.ts';
import { pageContentHandlers, pageUiHandlers } from './page-handlers.ts';

listenInBackground({ content: pageContentHandlers, ui: pageUiHandlers });
