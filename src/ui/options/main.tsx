import { startView } from '../view/index.tsx';
import { createExtensionPort } from './extension-port.ts';
import { OptionsView } from './options-view.tsx';

void startView('optionsTitle', () => {
  const port = createExtensionPort();
  return { View: () => <OptionsView port={port} /> };
});
