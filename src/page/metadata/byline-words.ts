/** Words of bylines, as data: in the languages of the news that is read most. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Stand before names, with or without a colon: "By", "Автор:". */
export const LEADS = words(
  `by автор автори авторы autor autoren autores autori autorzy autorka auteur auteurs autore author authors 文
  كتب كتبت بقلم إعداد تحرير מאת כתב כתבה نویسنده نویسندگان خبرنگار رپورٹ تحریر`,
);

/** Stand before names too, but may be the first word of one: "Von Ines Quay", "Text by Ines Quay". */
export const LEADS_OR_NAMES = words(
  'von par por di af av door przez written reporting report story words analysis text tekst texte texto testo текст',
);

/** Join two names. */
export const JOINS = words('and und et y e i a og och en та і й и ve ja ir un és și & +');

/** Lower-case words inside of names. */
export const PARTICLES = words(
  'van von vom der den dem de del della di da das do dos du des la le el al bin ibn bint ben ter ten tot zu zum zur af av und y e i',
);

/** What somebody is rather than what they are called: "Political Editor". Beginnings of words count. */
export const ROLES = words(
  `editor correspondent reporter writer columnist producer staff chief bureau contributor journalist analyst special
  redakteur redaktion korrespondent rédact journaliste redactor periodista redattor redattric giornalista redaktor
  dziennikar редактор журналіст журналист кореспондент корреспондент оглядач обозревател спеціально специально`,
);

/** What content systems sign with where nobody did, without spaces. */
export const NOBODY = words(
  'admin administrator editor editorial webmaster user guest unknown none null undefined author noauthor staff test root online desk',
);
