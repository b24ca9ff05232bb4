import { isAuthorLink } from '../metadata/byline.ts';
import { isBylineLine } from '../metadata/byline-names.ts';
import { findDate } from '../metadata/date/parse.ts';
import { isReadingTime } from '../metadata/reading-time.ts';
import type { Block, Box } from '../survey/box.ts';
import { closestTo, isText, plain } from '../survey/nodes.ts';

/** What the networks' own scripts look for to turn a quoted post into a frame. */
const POSTS = new Set(
  'twitter-tweet twitter-video instagram-media tiktok-embed fb-post fb-video telegram-post reddit-embed-bq bluesky-embed mastodon-embed text-post-media wp-embedded-content vk-post'.split(
    ' ',
  ),
);
const POST_ATTRIBUTES = ['data-telegram-post', 'data-instgrm-permalink', 'data-bluesky-uri'];

/**
 * Why a block is none of the article's own text wherever it stands, for what its element is or because it says no more than how long
 * the article takes; undefined where that says nothing against it.
 */
export function outsideReason(block: Block): string | undefined {
  if (isReadingTime(block.text)) return 'reading time';
  for (let box: Box | undefined = block.box; box !== undefined; box = box.parent) {
    if (box.tag === 'figcaption') return 'caption';
    if (isPost(box.element)) return 'embedded post';
  }
  return undefined;
}

/** Whether a line says when, and hardly a word more: "Thursday, 29 January 2026, 13:48"; to the minute, or but the day. */
export function timeOfLine(text: string): 'minute' | 'day' | undefined {
  if (text.length > 60) return undefined;
  const found = findDate(text, { zone: 'UTC' });
  if (found === undefined) return undefined;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  if (rest.replace(/[^\p{L}]+/gu, '').length > 12) return undefined;
  return found.hasTime ? 'minute' : 'day';
}

/** Whether a line between headline and text says who wrote it and no more: "By Ines Quay", a link to her page. */
export function isByline({ text, nodes, linkChars }: Block): boolean {
  if (text.length > 160) return false;
  if (isBylineLine(text)) return true;
  const link = nodes
    .filter(isText)
    .map((node) => closestTo(node, 'a'))
    .find((each) => each !== null);
  return link != null && linkChars > text.length / 2 && isAuthorLink(link);
}

function isPost(element: Element): boolean {
  const own = plain(element);
  if (!own.hasAttributes()) return false;
  const names = (own.getAttribute('class') ?? '').split(/\s+/);
  return (
    names.some((name) => POSTS.has(name)) || POST_ATTRIBUTES.some((attribute) => own.hasAttribute(attribute))
  );
}
