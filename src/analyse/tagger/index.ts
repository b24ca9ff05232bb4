export { loadTagger, type Tagger } from './tagger.ts';
export { WeightsError } from './weights.ts';
