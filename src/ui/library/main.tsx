import { startView } from '../view/index.tsx';
import { LibraryView } from './library-view.tsx';
import { createApp } from './state/app.ts';
import { extensionPort } from './state/extension-port.ts';

void startView('libraryTitle', () => {
  const app = createApp(extensionPort);
  return { View: () => <LibraryView app={app} /> };
});
