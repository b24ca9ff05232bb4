/** Words of an element's name that only an advertisement's box has. */
const AD_WORDS = new Set(
  (
    'ad ads adv advert adverts advertise advertisement advertisements advertising advertorial advertorials adslot adslots adunit adunits adbox adbanner adwrap adwrapper adcontainer ' +
    'adzone adspace adspot adsense adsbygoogle adtag adtags adplaceholder adcontent adposition adpos admod admz admanager adrotate adrotation adlabel adhesion adtech adserver adframe adarea adblock adbreak ' +
    'adinline inlinead contentad bodyad gpt gptad googleads doubleclick dfp dfpslot dfpad taboola outbrain mpu leaderboard skyscraper superbanner halfpage rectangle teads connatix primis insticator sovrn freestar ' +
    'criteo mgid revcontent zergnet nativo iqad iqadtile seedtag sharethrough seznam yandexad adfox redtram priad jad adngin ezoic mediavine raptive adthrive openx prebid smartad adnxs ' +
    'werbung anzeige anzeigen werbebox reklama reklamy reklam reklame reklaam hirdetes publicidad publicite publicidade pubblicita annons annonser annonse annonce iklan banner banners bnr bannerad sponsor sponsored sponsorship paidcontent commercial'
  ).split(' '),
);

/** Words that turn the meaning round, or say that the box reacts to advertisements: "ad-free", "has-ads". */
const NOT_ADS = new Set(
  'free no non not has with without hide show remove disable after before lazy blocker block blocked detect detection consent cookie cookies privacy gdpr supported policy choices header hero top page newsletter alert breaking'.split(
    ' ',
  ),
);

/** The word of a name that makes it an advertisement's; undefined for any other name. */
export function adNameOf(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!AD_WORDS.has(word)) continue;
    const before = words[i - 1] ?? '';
    const after = words[i + 1] ?? '';
    if (
      isWeak(word) ? NOT_ADS.has(before) || NOT_ADS.has(after) : NEGATING.has(before) || NEGATING.has(after)
    )
      continue;
    return word;
  }
  return undefined;
}

const NEGATING = new Set(
  'free no non not has with without blocker block blocked detect detection hide remove disable supported policy choices'.split(
    ' ',
  ),
);
const WEAK = new Set('banner banners rectangle commercial sponsor leaderboard advertise halfpage'.split(' '));

function isWeak(word: string): boolean {
  return WEAK.has(word);
}
