import { correctedClip } from '../../../annotate/index.ts';
import { citationOf, placeLink } from '../../../exchange/index.ts';
import type { Clip } from '../../../model/index.ts';
import { t, toast } from '../../kit/index.ts';
import { exportOptions } from '../transfer/options.ts';

/** Where the clip stands on the web; undefined if its address is no web page. */
export const openAddress = (clip: Clip, fullText: string | undefined): string | undefined =>
  placeLink(correctedClip(clip), fullText);

/** Puts text on the clipboard and says so. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(done);
  } catch {
    // The browser refuses without focus or permission.
    toast(t('libraryNotCopied'), { tone: 'error' });
  }
}

export const copyCitation = (clip: Clip, fullText: string | undefined): Promise<void> =>
  copyText(citationOf(clip, exportOptions(), fullText), t('libraryCitationCopied'));

export const copyLink = (clip: Clip, fullText: string | undefined): Promise<void> =>
  copyText(openAddress(clip, fullText) ?? clip.article.url, t('libraryLinkCopied'));
