import type { Box } from '../../survey/box.ts';
import { plain } from '../../survey/nodes.ts';

/** What shows a picture, a film or another page. */
const SHOWN = 'img,picture,video,iframe,object,embed,canvas,amp-img';

/** Whether all that a box shows beside its words is a frame or leads to another site, as what is advertised does. */
export function leadsAway({ element }: Box, home: string | undefined): boolean {
  return [...plain(element).querySelectorAll(SHOWN)].every((shown) => {
    if (plain(shown).localName === 'iframe') return true;
    const target = plain(shown).closest('a[href]')?.getAttribute('href') ?? '';
    const host = hostOf(target);
    return host !== undefined && host !== home;
  });
}

function hostOf(address: string): string | undefined {
  const found = /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1];
  return found?.toLowerCase().replace(/^www\./, '');
}
