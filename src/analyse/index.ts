export { type AnalysisResources, analyse } from './analyse.ts';
