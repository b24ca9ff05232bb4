import type { Match } from '../lexicon.ts';
import { CLUB_ENDS, CLUB_HEADS, OUTLETS, TOWN_BODIES } from '../tables/en-cues.ts';
import { after, before, type Rule, type View } from '../view.ts';

const isPlace = ({ entry }: Match): boolean => entry.kind === 'country' && entry.via === 'place';

const WATERS_BEHIND = /^(?:Sea|Ocean|River|Channel|Basin|Straits|[Ss]ubcontinent)$/u;
const WATERS_BEFORE = /^(?:Gulf|Sea|Straits?|Bay)$/u;
const RIVERS = /^(?:niger|jordan|congo|senegal|gambia|uruguay|paraguay)$/u;

/** "Gulf of Mexico", "Norwegian Sea", "Congo River", "the Korean Peninsula": they belong to no single country. */
export const water: Rule = (match, view) => {
  const next = after(match, view);
  const previous = before(match, view);
  if (RIVERS.test(match.phrase) && (next?.key === 'river' || previous?.key === 'river')) return true;
  if (previous?.key === 'of' && WATERS_BEFORE.test(before(match, view, 2)?.raw ?? '')) return true;
  if (next === undefined) return false;
  if (match.phrase === 'korean' && next.key === 'peninsula') return true;
  return WATERS_BEHIND.test(next.raw) && !(isPlace(match) && next.key === 'river');
};

/** A club's head before its town: "Real Madrid", "Red Star Belgrade"; a British town and what clubs are called: "Leeds United". */
export const club: Rule = (match, view) => {
  if (!isPlace(match)) return false;
  const previous = before(match, view);
  if (previous?.capital === true && CLUB_HEADS.has(previous.key)) return true;
  if (previous?.raw === 'Star' && before(match, view, 2)?.raw === 'Red') return true;
  const next = after(match, view);
  if (next?.capital !== true || next.gap !== 'space' || !CLUB_ENDS.has(next.key)) return false;
  if (match.entry.kind !== 'country' || match.entry.codes[0] !== 'GB') return false;
  return !TOWN_BODIES.has(after(match, view, 2)?.key ?? '');
};

/** "BBC Ukraine", "Radio France", "BBC News Russian", "Sky News Australia". */
export const outlet: Rule = (match, view) => {
  const previous = before(match, view);
  if (previous?.capital !== true) return false;
  // "the BBC Russian Service" tells what the service speaks
  if (match.entry.kind === 'country' && match.entry.via === 'demonym' && after(match, view)?.capital === true)
    return false;
  const head = previous.raw === 'News' ? before(match, view, 2) : previous;
  return head?.capital === true && OUTLETS.has(head.key);
};

/** "French Open", "US Masters"; "Korean Air", which is no air force. */
export const firm: Rule = (match, view) => {
  const next = after(match, view);
  if (next === undefined || next.gap !== 'space' || next.line !== 'plain') return false;
  if (next.raw === 'Open' || next.raw === 'Masters') return true;
  return next.raw === 'Air' && after(match, view, 2)?.capital !== true;
};

const BIRD_TALK =
  /^(?:thanksgiving|poultry|gravy|stuffing|birds?|flocks?|turkeys|oven|roast(?:ed)?|carcass|giblets)$/u;

/** "Turkey prices rose before Thanksgiving": the bird, where birds are spoken of and the country is not. */
export const bird: Rule = (match, view) => {
  if (match.phrase !== 'turkey') return false;
  const known = isBirdIn.get(view) ?? speaksOfBird(view);
  isBirdIn.set(view, known);
  return known;
};

/** Asked once a text, since it looks through all of it. */
const isBirdIn = new WeakMap<View, boolean>();

const speaksOfBird = (view: View): boolean =>
  view.words.some(({ key, raw }) => BIRD_TALK.test(key) && raw !== 'Turkeys') &&
  !view.matches.some(
    ({ entry, phrase }) => phrase !== 'turkey' && entry.kind === 'country' && entry.codes[0] === 'TR',
  ) &&
  !view.matches.some(
    ({ phrase, from, to }) =>
      phrase === 'turkey' &&
      (view.words[to]?.gap === 'possessive' ||
        view.prepositions.test(view.words[from - 1]?.key ?? '') ||
        /^(?:and|with|from|to|of|by)$/u.test(view.words[from - 1]?.key ?? '')),
  );
