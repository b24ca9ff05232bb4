import { startView } from '../view/index.tsx';
import { createExtensionPort } from './extension-port.ts';
import { WelcomeView } from './welcome-view.tsx';

void startView('welcomeTitle', () => {
  const port = createExtensionPort();
  return { View: () => <WelcomeView port={port} /> };
});
