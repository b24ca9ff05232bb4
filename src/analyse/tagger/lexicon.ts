/**
 * English words that report speech, thought and attitude, in groups of like meaning and construction, so that a
 * word the corpus never shows behaves as its neighbours do. Base forms; data: add a word to the group it is like.
 */
const GROUPS: Readonly<Record<string, string>> = {
  say: 'say tell write state',
  add: 'add continue conclude begin finish repeat reiterate resume interject interrupt chime',
  remark: 'note remark observe comment point mention recall recount relate remind reflect muse opine posit',
  report:
    'report announce declare proclaim publish post tweet retweet broadcast issue release reveal disclose leak unveil break circulate relay pen email text blog message cable',
  claim:
    'claim argue assert contend maintain insist allege affirm aver profess attest testify swear vouch avow',
  explain:
    'explain clarify elaborate outline detail describe specify define illustrate summarize summarise recap characterize characterise spell lay sketch narrate chronicle',
  stress:
    'stress emphasize emphasise underline underscore highlight reaffirm reassert accentuate tout trumpet',
  suggest:
    'suggest propose hint imply indicate intimate insinuate signal advise recommend counsel advocate float pitch urge exhort encourage',
  answer: 'answer reply respond retort counter rejoin react rebut shoot fire snap',
  ask: 'ask inquire enquire question query wonder press quiz grill interrogate',
  admit: 'admit acknowledge concede confess grant allow recognize recognise own confide divulge',
  deny: 'deny dispute reject refute rebuke disavow dismiss contradict disagree refuse decline object protest oppose resist challenge rebuff renounce repudiate debunk discount scoff',
  agree:
    'agree concur accept confirm endorse support back approve second embrace welcome ratify corroborate verify vindicate echo side consent',
  promise: 'promise pledge vow commit guarantee assure swear undertake offer volunteer threaten dare',
  warn: 'warn caution alert forewarn admonish lecture scold chide remonstrate',
  order:
    'order command demand instruct direct require request call summon beg plead implore beseech appeal petition invite forbid prohibit ban bid tell compel mandate enjoin',
  criticise:
    'criticize criticise attack blast slam condemn denounce decry lambast lambaste assail bash berate blame accuse charge fault knock rip skewer deride mock ridicule taunt insult disparage belittle savage excoriate castigate chastise lash rail hammer pan trash pillory malign smear vilify demonize scorn sneer bemoan lament complain grumble gripe whine vent fume seethe rant rage hit tear swipe jab ding needle tease chafe bristle balk inveigh fulminate',
  praise:
    'praise laud hail applaud commend salute compliment congratulate thank celebrate extol champion defend cheer toast credit bless admire honor honour lionize gush rave glorify promote',
  talk: 'talk speak chat discuss debate converse preach pontificate address argue bicker quarrel joke quip jest kid crack banter gossip confer consult negotiate testify brief orate',
  sound:
    'shout yell scream cry exclaim whisper mutter murmur mumble chant sing bellow bark growl sigh laugh chuckle giggle grin smile nod shrug boast brag crow gloat roar snarl sniff snort blurt intone croon drawl stammer',
  name: 'call dub label name brand term title refer nickname deem regard view consider portray depict cast paint liken compare peg style rate',
  think:
    'think believe suppose guess reckon figure assume presume suspect imagine speculate surmise conjecture theorize theorise hypothesize consider ponder contemplate mull weigh judge reason envision envisage conceive fancy feel',
  know: 'know realize realise understand recognize remember forget learn discover notice see hear read recall appreciate grasp perceive sense aware conclude find determine deduce infer gather',
  show: 'show find indicate demonstrate prove suggest reveal illustrate reflect document conclude determine estimate calculate project forecast predict anticipate expect poll survey measure rank rule record register log',
  want: 'want wish desire need crave long yearn hope aspire seek aim intend mean plan prefer choose decide resolve determine expect pray ask push lobby strive try hunger itch opt',
  fear: 'fear worry dread fret panic agonize doubt distrust mistrust suspect regret resent rue mourn grieve concern alarm trouble bother scare dismay upset annoy anger outrage disappoint frustrate',
  like: 'like love hate dislike detest loathe despise abhor admire respect adore enjoy favor favour prefer appreciate care mind trust distrust value cherish oppose support tolerate stomach resent envy',
  quote: 'quote cite paraphrase attribute reference invoke credit source excerpt recite dictate sign author',
  vote: 'vote elect nominate choose pick rule decide back reject approve pass veto adopt',
};

const NOUNS: Readonly<Record<string, string>> = {
  statement:
    'statement comment remark announcement declaration assertion claim contention argument point observation note mention quote word line phrase message answer response reply reaction testimony account version narrative explanation confession admission concession denial rebuttal refutation rejection confirmation reminder insistence allegation accusation charge complaint criticism attack critique condemnation denunciation rebuke insult taunt mockery praise endorsement support approval opposition objection protest compliment tribute defence defense apology promise pledge vow commitment assurance guarantee offer threat warning caution call demand order request appeal plea petition question inquiry query proposal suggestion recommendation advice prediction forecast projection estimate assessment analysis description characterization portrayal speech address lecture sermon talk interview conversation discussion debate rhetoric joke quip boast lie rumor rumour gossip',
  document:
    'report study survey poll tweet post article story column editorial op-ed essay book memoir letter email e-mail memo memorandum document paper filing complaint lawsuit ruling decision verdict opinion order transcript release briefing blog headline ad commercial video tape audio recording record note text bulletin dispatch wire review index data figure statistics census findings results research indictment affidavit subpoena motion brief resolution platform plan',
  thought:
    'belief view opinion idea thought notion feeling sense sentiment impression perception conviction assumption presumption suspicion theory hypothesis doubt fear worry concern anxiety hope wish desire dream expectation intention plan aim goal ambition preference interest faith confidence trust understanding knowledge realization judgment judgement conclusion attitude stance position anger outrage frustration disappointment regret enthusiasm excitement skepticism scepticism respect admiration love hatred contempt disdain memory',
  speaker:
    'spokesman spokeswoman spokesperson aide adviser advisor official source analyst expert critic supporter opponent ally observer strategist operative insider witness lawyer attorney professor historian economist scholar researcher author columnist reporter journalist editor correspondent host anchor moderator commentator pundit blogger voter resident activist advocate leader chairman chairwoman chair president minister secretary senator congressman congresswoman representative lawmaker governor mayor candidate nominee manager director chief head officer deputy commissioner commander general judge justice prosecutor sheriff police detective investigator diplomat ambassador envoy founder member delegate donor doctor pastor teacher student worker owner executive ceo coach friend father mother wife husband son daughter brother sister man woman people campaign government administration ministry department agency committee court company group organization organisation union party team press service newspaper magazine times post journal network pollster respondent participant',
};

const IRREGULAR = `said:say says:say told:tell wrote:write written:write spoke:speak spoken:speak swore:swear sworn:swear sang:sing sung:sing thought:think
knew:know known:know understood:understand felt:feel found:find found:find saw:see seen:see heard:hear read:read meant:mean sought:seek chose:choose chosen:choose
forgot:forget forgotten:forget began:begin begun:begin broke:break broken:break fired:fire shot:shoot hit:hit tore:tear torn:tear ripped:rip bid:bid bade:bid forbade:forbid forbidden:forbid
shown:show drew:draw laid:lay held:hold learnt:learn dreamt:dream cried:cry cries:cry denied:deny denies:deny decried:decry replied:reply replies:reply testified:testify testifies:testify clarified:clarify implied:imply implies:imply
worried:worry worries:worry railed:rail quipped:quip bragged:brag begged:beg slammed:slam panned:pan dubbed:dub chatted:chat quizzed:quiz referred:refer preferred:prefer inferred:infer conferred:confer admitted:admit omitted:omit committed:commit
petitioned:petition planned:plan rebutted:rebut regretted:regret opted:opt hinted:hint
findings:findings media:media men:man women:woman spokesmen:spokesman spokeswomen:spokeswoman congressmen:congressman`;

const forms = new Map<string, string>();
for (const pair of IRREGULAR.trim().split(/\s+/)) {
  const [form = '', base = ''] = pair.split(':');
  forms.set(form, base);
}

const verbs = new Map<string, number>();
const nouns = new Map<string, number>();
let group = 0;
for (const list of Object.values(GROUPS)) {
  group++;
  for (const word of list.split(' ')) if (!verbs.has(word)) verbs.set(word, group);
}
for (const list of Object.values(NOUNS)) {
  group++;
  for (const word of list.split(' ')) if (!nouns.has(word)) nouns.set(word, group);
}

/** Number of groups; ids run from 1, 0 stands for none. */
export const GROUP_COUNT = group;
export const SPEAKER_GROUP = group;

function* basesOf(word: string): Generator<string> {
  const irregular = forms.get(word);
  if (irregular !== undefined) yield irregular;
  yield word;
  const cut = (n: number): string => word.slice(0, -n);
  if (word.endsWith('ies') || word.endsWith('ied')) yield `${cut(3)}y`;
  if (word.endsWith('es') || word.endsWith('ed')) yield cut(2);
  if (word.endsWith('s') || word.endsWith('ed')) yield cut(1);
  if (word.endsWith('ing')) {
    yield cut(3);
    yield `${cut(3)}e`;
  }
  const doubled = /^(.+?([bdgklmnprt]))\2(?:ed|ing)$/.exec(word);
  if (doubled?.[1] !== undefined) yield doubled[1];
}

export interface LexiconEntry {
  readonly base: string;
  /** Group of like verbs, 0 for none. */
  readonly verb: number;
  /** Group of like nouns, 0 for none. */
  readonly noun: number;
}

/** What the lexicon knows of a lower-case word form; undefined when it is in no group. */
export function lookUp(word: string): LexiconEntry | undefined {
  for (const base of basesOf(word)) {
    const verb = verbs.get(base) ?? 0;
    const noun = nouns.get(base) ?? 0;
    if (verb !== 0 || noun !== 0) return { base, verb, noun };
  }
  return undefined;
}
