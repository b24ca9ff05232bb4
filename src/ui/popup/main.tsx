import { createExtensionPort } from '../reading/extension-port.ts';
import { createReadingModel, ReadingView } from '../reading/index.ts';
import { startView } from '../view/index.tsx';
import './popup.css';

void startView('popupTitle', () => {
  const model = createReadingModel(createExtensionPort(false));
  return { View: () => <ReadingView model={model} place="popup" />, known: model.known };
});
