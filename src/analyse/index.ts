export { type AnalysisResources, analyse } from './analyse.ts';
export { loadTagger, type Tagger, WeightsError } from './tagger/index.ts';
