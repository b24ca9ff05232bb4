export { explainFailure } from './failures.ts';
export { createReadingModel, type ReadingModel, type Section } from './model.ts';
export type { ReadingListener, ReadingPort, ReportedError } from './port.ts';
export { ReadingView } from './reading-view.tsx';
