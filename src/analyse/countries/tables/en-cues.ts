/** Words around a name that tell what it stands for, in English; keys are folded. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const LANGUAGE_NOUNS = set(`
language languages speaker speakers speaking subtitle subtitles subtitled dictionary grammar alphabet translation translations translator
lesson lessons proficiency spelling vocabulary fluency word words pronunciation transliteration idiom proverb
`);
export const SPEAKING = set('speak speaks spoke spoken speaking');
export const LEARNING = set(
  'learn learns learned learnt learning teach teaches taught teaching understand understands study studying studied studies read reads',
);
export const INTO_LANGUAGE = set('in into from');
export const LANGUAGE_MANNER = set(
  'fluent fluently perfect good better broken native only both some little plain flawless excellent accented halting simple proper modern old literary basic mostly mainly either neither not no',
);
/** Small words after which no noun is modified: "said in English that". */
export const FUNCTION_WORDS = set(`
a an the and or but nor as at by for from in into of on onto to with without than then that which who whom whose when while where because
before after during until since if is are was were be been has have had will would can could may might must do does did not so too also
he she it they we i you his her its their our my your said says told saying online via per about across over under between only alone too instead again
`);
export const CURRENCIES = set(`
dollar dollars franc francs yen yuan renminbi peso pesos rupee rupees krona kronor krone kroner lira liras rouble roubles ruble
rubles hryvnia hryvnias hryvnya zloty zlotys dinar dinars dirham dirhams shekel shekels riyal riyals rial rials forint
forints koruna korunas leu lei lev leva tenge som sterling cents naira cedi cedis shilling shillings baht ringgit rupiah dong taka manat lari
dram guilder guilders kwacha kuna currency
`);
/** Currencies that are common words too, after the adjectives whose currencies they are: "Korean won", not "Australians won". */
export const CURRENCY_OF: ReadonlyMap<string, RegExp> = new Map([
  ['won', /korean$/u],
  ['real', /^brazilian$/u],
  ['reais', /^brazilian$/u],
  ['mark', /^(?:german|finnish|bosnian)$/u],
  ['marks', /^(?:german|finnish|bosnian)$/u],
  ['crown', /^(?:danish|swedish|norwegian|icelandic|czech|slovak|estonian)$/u],
  ['crowns', /^(?:danish|swedish|norwegian|icelandic|czech|slovak|estonian)$/u],
  ['rand', /^south african$/u],
  ['pound', /(?:ish|ian|ese)$/u],
  ['pounds', /(?:ish|ian|ese)$/u],
]);
export const COMPANY_WORDS = set(`
airlines airline airways aviation telecom mobile inc ltd llc plc corp corporation company co gmbh motors motor petroleum express eagle
buffet restaurant cafe hotel hotels pizza foods supermarket supermarkets bancorp holdings
`);
/** Before a club's town. */
export const CLUB_HEADS = set(
  'real atletico bayern inter ac rapid dynamo dinamo shakhtar lokomotiv spartak cska zenit partizan legia sparta slavia borussia lech austria hapoel maccabi',
);
/** After a British club's town. */
export const CLUB_ENDS = set('united city rovers wanderers athletic albion hotspur argyle');
/** What belongs to a city, not to a club. */
export const TOWN_BODIES = set('council hall hospital airport centre college university police region mayor');
/** Broadcasters and agencies that are called after where they work. */
export const OUTLETS = set('bbc cbc abc sky radio euronews suspilne hromadske sputnik rbc interfax rfi cgtn');
export const PAPERS = set(`
times post herald tribune journal gazette chronicle globe examiner telegraph observer inquirer dispatch courier advertiser echo argus
bulletin sentinel mercury newswire newsroom
`);
/** Names of papers that are common words too: not in a headline whose words are all capitalised. */
export const PAPER_WORDS = set('daily today news mail sun star mirror independent standard review monitor');
export const STREETS = set(
  'street st avenue ave road rd boulevard blvd lane drive parkway terrace crescent hotel way',
);
export const HONORIFICS = set(`
mr mrs ms miss dr sir lady dame lord judge justice sgt sergeant officer captain capt coach detective senator sen rep congressman
congresswoman gov prof professor father sister brother pastor rev reverend lieutenant lt colonel col corporal
`);
/** After a country's name these begin no surname. */
export const CIVIC_WORDS = set(`
president prime minister gov sen rep governor senator attorney secretary king queen prince princess emperor sultan emir ambassador foreign defense defence interior finance health
government parliament congress senate army navy police forces force air embassy consulate ministry council court bank football cricket
rugby team national international river valley city county state province region island islands coast border north south east west
northern southern eastern western central open cup grand prix airport university institute museum church day week war peace treaty
agreement deal talks summit crisis conflict election elections vote referendum economy trade covid coronavirus gp says said hits
wins beats calls urges warns vows condemns bans accuses tells seeks plans backs rejects opposition gets
`);
export const AMERICAN_STATE_CUES = set(`
gov governor senator sen rep congressman congresswoman republican republicans democrat democrats sheriff county atlanta savannah augusta macon athens
ga gop statehouse peach tech bulldogs southern dixie alabama tennessee florida carolina kemp abrams warnock ossoff perdue raffensperger fulton dekalb trump
`);
/** "US" in lines of capitals: the pronoun stands after one of these. */
export const BEFORE_PRONOUN = set(
  'let tell told give gave help helped show showed with for to of among between about join contact follow like around all both from us against teach make makes made',
);
/** Kitchen words that make "Turkey" a bird. */
export const BIRD_WORDS = set(`
a roast roasted roasting cook cooked cooking carve carved carving stuff stuffed stuffing thanksgiving frozen fried fry deep smoked smoke
organic butterball pardon pardoned pardons wild leftover leftovers gravy breast burger burgers sandwich sandwiches dinner dinners sausage meatballs
legs leg trot hunting hunter hunters farm farms farmer farmers hen hens drumstick wings giblets bacon
`);
