import { verbLexicon, words } from '../forms.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said says saying',
  tell: 'told tells telling',
  write: 'wrote written writes writing',
  think: 'thought thinks thinking',
  swear: 'swore sworn swears swearing',
  read: 'read reads reading',
  show: 'showed shown shows showing',
  find: 'found finds finding',
  know: 'knew knows knowing',
  foresee: 'foresaw foresees',
  hold: 'held holds',
  quip: 'quipped quips quipping',
  admit: 'admitted admits admitting',
  rebut: 'rebutted rebuts rebutting',
  brag: 'bragged brags bragging',
  snap: 'snapped snaps snapping',
  hit: 'hit hits hitting',
  slam: 'slammed slams slamming',
  dub: 'dubbed dubs dubbing',
  refer: 'referred refers referring',
};

/** Third person, past and -ing forms; the bare form too, for "we believe" and "sources say". */
function inflect(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  if (/[^aeou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const sibilant = /(?:s|sh|ch|x|z)$/u.test(verb);
  return [verb, `${verb}${sibilant ? 'es' : 's'}`, `${verb}ed`, `${verb}ing`];
}

const say = words`say tell state note add claim announce stress emphasize emphasise explain
  write report insist argue maintain contend reiterate recall suggest acknowledge admit warn predict assure clarify
  declare joke quip comment remark observe tweet repeat continue conclude reply respond answer reveal
  caution allege assert elaborate opine retort boast brag complain lament muse post counter rebut testify underscore
  underline highlight specify summarize summarise recount relate confide`;

const claim = words`confirm deny promise vow pledge disclose inform remind indicate mention propose demand point
  concede guarantee forecast estimate tout mock ask urge advise recommend request order signal
  threaten swear affirm accept agree inquire wonder question plead proclaim hint stipulate
  outline show find read foresee learn speculate theorize charge fume gush scoff shout yell
  exclaim whisper interject thunder tease calculate project prophesy appeal cite quote establish specify`;

const think = words`believe think consider hope expect fear feel doubt suspect know assume trust`;

const call = words`call describe dub label brand blast slam criticize criticise condemn denounce praise hail accuse
  blame decry dismiss reject characterize characterise attack welcome refer`;

/** How it was said; a cue only right beside a quotation and with a speaker. Past forms alone: "laughs" and "cries" are nouns as well. */
const manner = words`sighed snapped laughed smiled chanted texted emailed cried roared muttered mumbled murmured growled grumbled
  griped groaned barked bellowed sneered deadpanned screamed hollered sang reasoned vented cooed chimed intoned
  enthused recited crowed chuckled giggled sobbed bantered blurted marveled marvelled fretted chided scolded needled
  signed captioned messaged radioed ventured raged rasped drawled`;

export const verbs = verbLexicon(inflect, [
  ['say', say],
  ['claim', claim],
  ['think', think],
  ['call', call],
  ['manner', manner],
]);
