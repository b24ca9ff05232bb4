import { words } from '../language/forms.ts';

const MALE = words`
  john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah
  gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan
  alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mike tim jim bill bob steve
  dave dan chris matt tom ben greg ken jeff tony barack bernie ted mitt marco rand chuck mitch rudy newt antonio jens
  emmanuel olaf friedrich boris keir rishi viktor andrzej donald mateusz karol lech recep hakan xi narendra luiz javier
  daniyar yerlan erlan askhat olzhas nurlan parviz ilham elshad israfil milorad dragan pedro giorgio sergio josep rafael lloyd antony marcus pete elon dmitry dmytro dmitri vladimir volodymyr oleksandr
  alexander oleksii oleksiy alexey aleksey andriy andrii andrey serhii serhiy sergiy sergii sergey sergei yurii yuriy yuri
  yury mykola nikolai mykhailo mikhail ivan petro pyotr vasyl vasily taras bohdan ihor igor oleh oleg ruslan rustem roman
  maksym maxim denys denis anton artem yevhen yevgeny evgeny vadym vadim valerii valeriy valery vitalii vitaliy vitaly
  viacheslav vyacheslav stanislav yaroslav vladyslav vladislav rostyslav pavlo pavel kyrylo kirill danylo davyd david
  hryhorii grigory leonid anatolii anatoliy arsen arsenii borys yehor egor hennadii gennady illia ilya ostap nazar markiian
  myroslav orest sviatoslav svyatoslav tymofii tymur timur zakhar konstantin kostiantyn kostyantyn fedir heorhii herman
  wladyslaw radoslaw piotr pawel krzysztof marcin michal jaroslaw gintautas gabrielius krisjanis dorin nicolae ion marcel
  petr zbigniew jacek tadeusz stanislaw wojciech miroslav zoran aleksandar ilie kyriakos laszlo gabor istvan ferenc matteo marco
  rui luis carlos miguel jorge francisco diego fernando ricardo kristian lars mette erik anders mikael jonas hendrik hanno urmas
  taavi andris valdis arvils egils ali ahmed mohammed omar ibrahim hassan abdul benjamin ehud yair naftali shigeru fumio
  yoon moon jaishankar subrahmanyam keith craig derek glenn josh chad brad brett doug greg hugh ian neil nigel stuart trevor
  marian matvii mustafa refat eduard edgars gitanas alar kaja ulf petteri alexandr klaus manfred hans jan tomas
  adrian alejandro alex anatole andre andy barry bernard bradley calvin charlie claude cody colin connor danny darren
  darryl deandre denzel dustin eddie fred frederick gavin harry hussein isaac isaiah jake jimmy jon karl khalid leo liam
  lucas luke marc martin mathew muhammad nick phil phillip ron sam shawn simon tommy victor vitali warren yusuf
  олександр олексій андрій сергій юрій микола михайло іван петро василь тарас богдан ігор олег руслан рустем роман максим
  денис антон артем євген вадим валерій віталій вячеслав станіслав ярослав владислав ростислав павло кирило данило давид
  григорій леонід анатолій арсен арсеній борис єгор геннадій ілля остап назар маркіян мирослав орест святослав тимофій
  тимур захар костянтин федір георгій герман мар'ян матвій мустафа рефат едуард володимир дмитро віктор дональд джо джозеф
  еммануель олаф фрідріх кір ріші анджей йенс марк антоніу реджеп сі нарендра педро жозеп ентоні ллойд піт ілон степан
  ласло габор іштван владислав радослав пйотр павел кшиштоф марцін міхал ярослав гінтаутас збігнєв яцек тадеуш войцех мірослав
  маттео марко луїс карлос мігель хорхе еріх ерік андерс йонас урмас андріс валдіс алі ахмед мохаммед омар ібрагім хакан доріан
  фелікс генріх герард жан луї рене міккель доріна лоран джеймі стів боб джефф грег кріс дейв метью марк люк дуглас
  семен яків лев макар марко лука сава устим юліан зіновій любомир всеволод гліб назарій тихон платон джон джеймс роберт
  майкл вільям девід річард томас чарльз стівен пол ендрю кевін джордж едвард раян патрік бенджамін ян томаш матеуш кароль
  данияр ерлан нурлан асхат олжас парвиз ильхам эльшад милорад александр алексей андрей сергей юрий николай михаил иван пётр петр василий тарас богдан игорь олег максим денис евгений
  валерий виталий вячеслав станислав владислав ростислав павел кирилл даниил данил григорий леонид анатолий арсений борис
  егор геннадий илья назар мирослав святослав тимофей константин фёдор федор георгий марьян матвей эдуард владимир дмитрий
  виктор дональд джо эммануэль фридрих кир риши анджей йенс антониу реджеп си эмманюэль энтони степан семён семен яков лев
  ласло габор иштван радослав пётр павел кшиштоф марцин михал гинтаутас збигнев яцек тадеуш войцех мирослав маттео марко луис
  карлос мигель хорхе эрих эрик андерс йонас урмас андрис валдис али ахмед мохаммед омар ибрагим хакан феликс генрих герард луи
  рене стив боб джефф грег крис дэйв мэттью люк дуглас
  макар марк лука савва всеволод глеб тихон платон никита артём артур аркадий вениамин виталик рамзан сергій джон джеймс
  майкл уильям дэвид ричард чарльз стивен пол эндрю кевин джордж эдвард мухаммад ален жан пьер ханс клаус
  джек том джим біллі білл чарлі дензел мирон нестор рустам френк філіп гаррі генрі артуро альберто браян крістофер билл билли чарли филипп гарри генри фрэнк сэм брайан кристофер эльдар ельдар`;

const FEMALE = words`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen
  angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria
  catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea
  hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice
  judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany hillary chelsea
  milica dubravka anita teresa ivanka melania kellyanne nikki sarah kamala jill hilary ursula angela annalena giorgia marine kaja sanna roberta christine
  olena elena iryna irina oksana natalia nataliia nataliya tetiana tatiana tetyana olha olga yuliia yulia julia svitlana
  svetlana halyna galina liudmyla lyudmila liudmila nadiia nadiya nadezhda kateryna ekaterina maryna marina larysa larisa
  valentyna valentina viktoriia victoria viktoria anastasiia anastasia alina anna inna zoia zoya sofiia sofia solomiia
  mariia maria daria dariia yevheniia yevgenia ivanna olesia olesya lesia ruslana stefaniia vira vera lidiia lina
  beatrice dalia ingrida evika maia zuzana teresa agnieszka malgorzata ewa katarzyna magdalena joanna monika mette
  annalisa elisabeth isabel ines sofia lucia carmen elina rasa viktorija rita dana jadwiga laila fatima nour aisha
  mariana marta nina polina oleksandra alexandra roksolana ulyana uliana zlata yana jana hanna ganna bohdana myroslava
  abby alexis alicia alison allison amelia ana anita anne annie audrey becky beth carla caroline cathy cindy claire
  clara claudia debbie doris elaine ellen jane jen jessie kate kathy katie kim louise lucy marie melanie michele natasha
  nicola valerie
  ярина аніта меланія олена ірина оксана наталія тетяна ольга юлія світлана галина людмила надія катерина марина лариса валентина вікторія
  анастасія аліна анна інна зоя софія соломія марія дарія дар'я євгенія іванна олеся леся руслана стефанія віра лідія ліна
  мар'яна марта ніна поліна олександра роксолана уляна злата яна ганна богдана мирослава урсула анґела ангела анналена
  джорджа кая санна роберта мелоні марін камала гілларі меланія мая любов раїса тамара христина ярослава діана елла ельвіра
  дарина даріна анита елена ирина наталья наталия татьяна юлия светлана надежда екатерина мария дарья дария евгения олеся вера лидия
  марьяна нина полина александра ульяна кристина анастасия алина анна инна софия мира раиса тамара любовь элла эльвира
  виктория урсула джорджия камала хиллари мелания
  джессіка джессика керрі керри зінаїда зинаида дженніфер дженнифер енн эмма емма кейт кэтрин кетрін елізабет элизабет хелен гелен сара сьюзан карін карин`;

const gender = new Map<string, 'm' | 'f'>();
for (const name of MALE) gender.set(name, 'm');
for (const name of FEMALE) gender.set(name, 'f');

/** Whether a lower-case word is a common given name, and whose; nominative forms only. */
export function givenNameGender(name: string): 'm' | 'f' | undefined {
  return gender.get(name);
}
