export { correctAnalysis } from './correct-analysis.ts';
export { correctedClip } from './corrected-clip.ts';
