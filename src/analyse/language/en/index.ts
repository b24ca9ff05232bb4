import { phrases, words } from '../forms.ts';
import type { LanguageTable } from '../table.ts';
import { claims } from './claims.ts';
import { verbs } from './verbs.ts';

/** English. */
export const english: LanguageTable = {
  code: 'en',
  verbs,
  impersonal: new Set(),
  freeOrder: false,
  complementisers: new Set(words`that`),
  accordingTo: [
    ...phrases`according to
    in the words of
    in the opinion of
    in the view of`.map((words) => ({ words })),
    { words: ['in'], tail: ['opinion'] },
    { words: ['in'], tail: ['view'] },
    { words: ['in'], tail: ['words'] },
  ],
  as: new Set(words`as`),
  sayingNouns: new Set(),
  hearsay: new Set(),
  pointers: phrases`this / that / it / these`,
  relay: new Set(words`quoted quotes quoting quote cited cites citing`),
  citing: phrases`citing / with reference to / referring to / quoting`,
  pronouns: new Map([
    ['he', 'm'],
    ['she', 'f'],
    ['they', 'p'],
    ['it', 'n'],
    ['we', 'p'],
    ['i', 'n'],
  ]),
  possessives: new Map([
    ['his', 'm'],
    ['her', 'f'],
    ['their', 'p'],
    ['its', 'n'],
    ['him', 'm'],
    ['them', 'p'],
  ]),
  relatives: new Set(words`who whom whose which`),
  roleStems: words`boxer wrestler footballer athlete promoter forecaster meteorologist counterpart colleague minister president premier chancellor king queen prince pope secretary chief head leader chair chairman
    chairwoman chairperson deputy vice speaker spokesman spokeswoman spokesperson mp mep pm fm lawmaker parliamentarian senator congressman
    congresswoman representative governor mayor commander general colonel major captain admiral lieutenant sergeant marshal
    ambassador envoy diplomat commissioner director manager ceo cfo founder co-founder owner partner economist analyst expert
    professor scientist researcher lawyer attorney judge prosecutor ombudsman adviser advisor aide official officer member
    politician activist journalist editor columnist coach player striker midfielder defender goalkeeper trainer captain
    doctor sergeant member candidate nominee negotiator inspector coordinator author strategist
    sociologist psychologist historian economist cto coo banker investor trader banker supervisor rector dean bishop archbishop metropolitan patriarch priest veteran
    soldier serviceman pilot teacher student farmer engineer resident witness volunteer mother father wife husband brother sister
    nurse surgeon paramedic firefighter rescuer driver fisherman skipper sailor miner builder baker cook electrician mechanic architect
    musician singer actor writer novelist poet producer photographer epidemiologist virologist biologist physicist geologist seismologist
    climatologist ecologist programmer accountant auditor translator pensioner retiree refugee survivor neighbour neighbor grandmother
    grandfather widow monk imam rabbi linguist philosopher anthropologist criminologist lecturer academic blogger investigator beekeeper
    rancher agronomist veterinarian pharmacist postman dispatcher psychiatrist pediatrician dentist
    son daughter champion winner delegate councillor councilman sheriff detective superintendent shareholder executive`,
  bodyStems: words`consultancy ministry committee commission council parliament rada cabinet government office administration agency service
    department bureau bank company corporation firm group holding party faction bloc alliance union fund foundation institute
    university academy court prosecutor's police army forces staff command embassy mission delegation organisation
    organization association federation confederation league club team operator exchange press-service inspectorate
    headquarters directorate authority secretariat senate congress house pentagon kremlin duma nato eu un imf osce center centre
    ministry's regulator newspaper website channel outlet campaign board chamber hospital brigade regiment battalion division`,
  documentStems: words`estimate calculation register registry records file notice statement report poll survey study letter document communique resolution declaration release message post
    article decree order ruling verdict indictment memo paper text tweet briefing review forecast analysis data bulletin
    publication announcement appeal agreement draft bill`,
  anonymousStems: words`source sources official officials expert experts analyst analysts interlocutor interlocutors people
    respondents respondent observers critics supporters witnesses residents some many others diplomats insiders economists lawmakers reporters`,
  namedStems: words`llc jsc ojsc cjsc pjsc pjsc plc company firm newspaper magazine channel ship vessel tanker frigate cruiser
    operation battalion brigade regiment club team party movement film book song album project program programme system
    drone missile codename codenamed titled entitled called named nicknamed dubbed agency plant factory hotel mall centre center
    fund ngo holding group corporation portal website award prize exhibition festival forum brand concern
    association bloc cartoon series opera play word term so-called`,
  fieldStems: words`economy environment agriculture trade industry education science youth sport culture information energy coal
    housing utilities finance tax taxation customs budget security defence defense intelligence innovation infrastructure
    communications transport health healthcare labor labour social family veterans territories communities affairs enforcement
    tourism policy development digital digitalization rights reintegration deoccupation minorities relations ecology resources
    nature management technology technologies construction planning self-government administration justice corruption
    anti-corruption legislation interior media freedom migration cooperation integration welfare employment pensions food
    fisheries forestry water mining commerce research treasury reconstruction logistics exports investment investments
    demining sanctions ethics procedure petitions communication strategy legal`,
  venueStems: words`telegram facebook twitter x instagram youtube viber whatsapp threads linkedin briefing interview comment commentary
    meeting speech address conference press-conference telethon broadcast air channel page post blog forum session hearing
    website summit sidelines talks video appeal statement`,
  receivers: new Set(words`me us him her them you everyone people`),
  addresseeStems: words`interfax-ukraine interfax reporters journalists agency correspondent reuters bloomberg cnn bbc afp ap newspaper media
    lawmakers supporters parliament audience me us him her them`,
  prepositions:
    new Set(words`on in at during to after before from with by about for of over under against via through amid
    following while when until since between among within without into onto upon near outside inside as than because`),
  conjunctions: new Set(words`and but or yet so while whereas although though because if when`),
  fillers:
    new Set(words`also has had have later earlier then further recently repeatedly previously now already once again
    still just will would can could may might should did does do was is were are been be being not never always often
    subsequently separately additionally meanwhile therefore however accordingly thus publicly personally officially
    explicitly clearly simply only even himself herself themselves itself both all quickly specifically reportedly
    famously jokingly bluntly instead ever immediately`),
  fillerPhrases: phrases`in turn / in his turn / in her turn / in its turn / in particular / at the same time / among other things /
    for his part / for her part / for its part / in addition`,
  negations: new Set(words`not never n't`),
  timeStems: words`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow week month year
    morning evening night afternoon earlier later`,
  claims,
};
