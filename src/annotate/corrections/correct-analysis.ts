import type { Analysis, Clip } from '../../model/index.ts';
import { anchorIn } from '../anchor.ts';
import { correctCountries } from './countries.ts';
import { correctQuotation } from './quotations.ts';

/**
 * Lays the reader's corrections over a new analysis of the same article, so that no analysis ever brings back
 * what the reader put right. Corrections whose passage is not in the text any more change nothing.
 * Pure; every span of the result lies inside `text`.
 */
export function correctAnalysis(analysis: Analysis, text: string, clips: readonly Clip[]): Analysis {
  const corrected = clips.filter((clip) => clip.corrections !== undefined);
  if (corrected.length === 0) return analysis;
  const anchoring = anchorIn(text);
  return corrected.reduce((result, clip) => {
    const placement = anchoring.place(clip.target.selectors);
    if (placement.state !== 'found') return result;
    if (clip.kind === 'country') return correctCountries(result, clip, placement.span);
    if (clip.kind !== 'quotation' && clip.kind !== 'claim') return result;
    const moved = anchoring.place(clip.corrections?.passage?.target.selectors ?? []);
    return correctQuotation(result, clip, placement.span, moved.state === 'found' ? moved.span : undefined);
  }, analysis);
}
