import type { Clip } from '../../model/index.ts';

/**
 * The clip as the reader wants it shown, cited and exported: the corrections laid over what was found.
 * The stored clip keeps both.
 */
export function correctedClip(clip: Clip): Clip {
  const { corrections } = clip;
  if (corrections === undefined) return clip;
  const { speaker: foundSpeaker, ...rest } = clip;
  const speaker = corrections.speaker ?? foundSpeaker;
  const { passage, quotationKind } = corrections;
  return {
    ...rest,
    ...(passage === undefined ? {} : { target: passage.target, text: passage.text }),
    ...(quotationKind === undefined ? {} : { quotation: { ...clip.quotation, kind: quotationKind } }),
    ...(speaker === undefined || speaker === 'unknown' ? {} : { speaker }),
    countries: corrections.countries ?? clip.countries,
  };
}
