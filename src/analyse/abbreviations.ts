/**
 * Abbreviations that keep their full stop, in lower case with the stop. Data: add a row, not code.
 *
 * `inner` ones stand before the word they belong to (titles, "No.", "г. Киев") and never end a sentence;
 * `final` ones may, when the next word is one that often starts a sentence.
 */
const INNER = `
mr. mrs. ms. dr. prof. rev. fr. sr. st. mt. ft. hon. gov. sen. sens. rep. reps. gen. col. lt. capt. cmdr. cdr. adm. maj. sgt. cpl. pvt.
brig. pres. supt. insp. det. atty. amb. messrs. mme. mlle. no. nos. vs. v. art. sec. fig. pp. cf. e.g. i.e. viz. approx. ca. dept. bros.
г. гор. ул. пр. просп. пер. пл. им. акад. проф. доц. см. ср. напр. стр. гл. ред. тов. гр. пос. обл. рис. табл. св. т.н. т.е. и.о.
ч. м. вул. бул. ім. див. ст. с. п. пп. наприк. зокр. о. ген. полк. под. кап. лейт. адм. в.о. т.зв. тз. тобто. ів. чол. кв. буд. оф. тел.
`;

const FINAL = `
u.s. u.k. u.n. e.u. u.s.a. u.s.s.r. d.c. a.m. p.m. b.c. a.d. ph.d. m.d. j.d. m.a. b.a. ll.c. inc. corp. co. ltd. llc. plc. jr. sr. esq. etc. al. est.
jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex.
va. vt. wash. wis. wyo. n.y. n.j. n.h. n.c. s.c. n.d. s.d. n.m. r.i. w.va. ave. blvd. rd. sq.
гг. гр. р. рр. руб. коп. грн. тыс. тис. млн. млрд. трлн. долл. дол. проц. др. т.д. т.п. тд. тп. ін. экз. шт. мин. хв. сек. час. год. чел. ос. кг. км. см. мм. га. н.э. н.е. вв. ст. кв.
янв. февр. авг. сент. окт. нояб. дек. січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const INNER_ABBREVIATIONS = words(INNER);
export const FINAL_ABBREVIATIONS = words(FINAL);

/**
 * Abbreviations that are also everyday words ("no", "the sun", "час"). They count as such only with a capital
 * ("Sun.", "No. 5") or before a figure.
 */
export const AMBIGUOUS_ABBREVIATIONS = words(`
no. nos. art. sec. fig. mar. jun. jul. mon. wed. thu. sat. sun. fri. ill. ind. del. mass. miss. wash. ore. pa. la. co. est. al. det. gen. hon. col. rep. reps. rev. pres. mo. mt. ft. gov. sep. may. md. ga. va. ky.
с. п. о. м. св. час. год. лист. лип. под. ген. полк. кап. вер. бер. сек. кв. оф. чел. пер. пл. буд. ос. пос. га.
`);

/** Words that often open a sentence and are seldom names: after a `final` abbreviation they start a new one. */
export const SENTENCE_OPENERS = words(`
the a an this that these those it he she they we i you there his her their our its my but and or so if in on at for from to as by with after before
when while since although though however meanwhile also still yet no not what why how who where then now one some many most all both each another such
only even once last more other several under during despite according asked speaking earlier later
в на по с со за из к от до о об при для после до во у и но а он она они мы это этот эта эти как что если также однако тем при сейчас ранее напомним его ее их
у в на за з із зі до від по при для після та і й але а він вона вони ми це цей ця ці як що якщо також однак тим нині зараз раніше нагадаємо його її їх тоді
`);
