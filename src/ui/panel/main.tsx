import { createExtensionPort } from '../reading/extension-port.ts';
import { createReadingModel, ReadingView } from '../reading/index.ts';
import { startView } from '../view/index.tsx';
import './panel.css';

void startView('panelTitle', () => {
  const model = createReadingModel(createExtensionPort(true));
  return { View: () => <ReadingView model={model} place="panel" />, known: model.known };
});
