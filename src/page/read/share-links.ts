import type { Block } from '../survey/box.ts';
import { isText } from '../survey/nodes.ts';
import type { BlockFacts } from './block-features.ts';

/** Where networks take what a reader passes on. */
const NETWORKS =
  /^(?:(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com|fb\.com|twitter\.com|x\.com|t\.me|telegram\.me|vk\.com|vkontakte\.ru|ok\.ru|odnoklassniki\.ru|wa\.me|whatsapp\.com|linkedin\.com|pinterest\.com|reddit\.com|instagram\.com|threads\.net|bsky\.app|xing\.com|line\.me|lin\.ee|weibo\.com|kakao\.com|viber\.com|zalo\.me|max\.ru|dzen\.ru|news\.google\.com)(?:[/?#]|$)|(?:whatsapp|viber|tg|fb-messenger):)/i;
/** Its own form for that, with the page's address in it. */
const FORMS = /[/?&](?:share|sharer|sharing|intent|submit|send)\b|[?&](?:u|url|text|link)=/i;
/** A word before the networks' names; more could be somebody's name. */
const WORDS = 1;
const WORDS_BESIDE_FORMS = 3;
/** A longer line is none of names, and no call to follow. */
const LINE = 120;
const CALL = 160;
/** A post that a text shows by its address. */
const BARE_ADDRESS = /^(?:https?:|pic\.|www\.)/i;

/** Whether a line is a row of links that pass the page on to networks, with a word before them: "Share: Facebook, Telegram". */
export function isShareLine({ block, linkShare, weight }: BlockFacts): boolean {
  if (linkShare < 0.3 || weight > LINE) return false;
  const { addresses, beside } = linksOf(block);
  const words = beside.match(/\p{L}+/gu)?.length ?? 0;
  const areForms = addresses.every((address) => FORMS.test(address));
  return (
    addresses.length > 1 &&
    addresses.every((address) => NETWORKS.test(address)) &&
    words <= (areForms ? WORDS_BESIDE_FORMS : WORDS)
  );
}

/** Whether a line is nothing but a link to a network: "Follow us on Telegram". */
export function isCallToFollow({ block, linkShare, weight }: BlockFacts): boolean {
  if (linkShare < 0.9 || weight > CALL || BARE_ADDRESS.test(block.text)) return false;
  const { addresses } = linksOf(block);
  return addresses.length > 0 && addresses.every((address) => NETWORKS.test(address));
}

/** Where the links of a block lead, and the words beside them. */
function linksOf(block: Block): { addresses: string[]; beside: string } {
  const links = new Set<Element>();
  let beside = '';
  for (const node of block.nodes) {
    if (!isText(node)) continue;
    const link = node.parentElement?.closest('a[href]');
    if (link == null) beside += ` ${node.data}`;
    else links.add(link);
  }
  return { addresses: [...links].map((link) => link.getAttribute('href') ?? ''), beside };
}
