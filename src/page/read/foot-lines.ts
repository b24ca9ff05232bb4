import { asciiDigits } from '../metadata/date/digits.ts';
import type { Block } from '../survey/box.ts';
import { isText } from '../survey/nodes.ts';
import { endsSentence } from '../survey/prose.ts';
import { cleanText } from '../survey/text.ts';

/** A copyright line is shorter than this. */
const LINE = 160;
/** "© Courier", "Copyright © Courier": who owns a picture, or the page. */
const SIGN_FIRST = /^(?:\P{L}{0,3}|\p{L}{1,12}\s?)[©ⓒ]/u;
/** "Courier © 2026", "© Courier, 2019–2026", "(c) 2026": who owns the page. */
const SIGN_AND_YEAR = /(?:[©ⓒ]|\(c\)).{0,60}(?:19|20)\d\d|(?:19|20)\d\d\s?[©ⓒ]/iu;
/** "© Courier. All rights reserved." */
const SIGN_AND_RIGHTS = /[©ⓒ]\s?[^.!?。©ⓒ]{1,40}\.\s(?:\S+\s?){1,5}$/u;
/** "It opens in May. © Courier" */
const SENTENCE_BEFORE_SIGN = /\p{L}{2}[.!?…。]["”»]?\s*[^©ⓒ]*(?:[©ⓒ]|\(c\))/iu;
/** A word or two between signs: "Imprint | Contact | About us". */
const NAME = /^[^\p{N},.!?:：]{2,30}$/u;
const NAMES_APART = /\s?[|·•]\s?/u;
/** So many names are a menu, one less right above the copyright line. */
const MENU = 4;

/** Whose copyright a line states and says nothing else: that of the whole page, or perhaps only of a picture. */
export function copyrightOf({ text }: Block): 'page' | 'picture' | undefined {
  if (text.length > LINE || !/[©ⓒ]|\(c\)/iu.test(text) || SENTENCE_BEFORE_SIGN.test(text)) return undefined;
  if (SIGN_AND_YEAR.test(asciiDigits(text))) return 'page';
  if (!SIGN_FIRST.test(text)) return undefined;
  if (SIGN_AND_RIGHTS.test(text)) return 'page';
  return endsSentence(text) ? undefined : 'picture';
}

/** Whether a line consists of names of pages, linked or not; above the copyright line line breaks part them as well. */
export function isMenu(block: Block, isAboveCopyright: boolean): boolean {
  const names = block.text.split(NAMES_APART);
  if (names.length >= MENU - (isAboveCopyright ? 1 : 0)) return names.every((name) => NAME.test(name));
  const lines = isAboveCopyright ? linesOf(block) : [];
  return lines.length >= MENU - 1 && lines.every((line) => NAME.test(line));
}

/** The lines of a block, as line breaks part them. */
function linesOf({ nodes }: Block): string[] {
  const lines = [''];
  for (const node of nodes) {
    if (isText(node)) lines.push((lines.pop() ?? '') + node.data);
    else lines.push('');
  }
  return lines.map(cleanText).filter((line) => line !== '');
}
