/**
 * Endings of Ukrainian and Russian words, as data. The first paradigm whose ending the word has applies: the ending is cut off and
 * each of the six cases (nominative, genitive, dative, accusative, instrumental, locative) is the rest with one of the endings given,
 * "/" between equal ones, "0" for none. Where the lemma alone does not tell (animate or not, genitive in -a or -u), both are given:
 * a form that no writer uses does no harm. "~" before an ending softens the last consonant (Прага, Празі).
 */
export interface Paradigm {
  readonly ending: RegExp;
  /** Letters to cut off the word. */
  readonly cut: number;
  readonly cases: readonly string[];
}

function table(rows: string): Paradigm[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [ending = '', cut = '0', cases = ''] = row.split(/\s+\|\s+/u).map((cell) => cell.trim());
      return { ending: new RegExp(`(?:${ending})$`, 'u'), cut: Number(cut), cases: cases.split(' ') };
    });
}

/** Names: countries, places, bodies. */
export const UK_NAMES = table(`
  [аеєиіїоуюя]я      | 1 | я ї ї ю єю ї
  (.)\\1я            | 1 | я я ю я ям і/ю
  ж'я|м'я|п'я|в'я    | 1 | я я ю я ям ї/ю
  [жчшщ]а            | 1 | а і і у ею і
  а                  | 1 | а и ~і у ою ~і
  я                  | 1 | я і і ю ею і
  ий                 | 2 | ий ого ому ий/ого им ому/ім
  [гкц]ів            | 2 | ів ова/ева/іва ову/еву/іву ів овом/евом/івом ові/еві/іві
  їв                 | 2 | їв єва єву/єву їв євом єві
  ів                 | 2 | ів ова/ева/іва ову/еву/іву ів овом/евом/івом ові/еві/іві
  піль               | 3 | іль оля олю/олеві іль олем олі
  ець                | 3 | ець ця/цю цю/цеві ець/ця цем ці
  єць                | 3 | єць йця/йцю йцю/йцеві єць/йця йцем йці
  ль|нь|ть|сь|зь|рь|дь | 1 | ь я/ю/і ю/еві/і ь/я ем/ю/$ю і/ю
  й                  | 1 | й я/ю ю/єві й/я єм ї/ю
  о                  | 1 | о/о а/о у/о о ом/о і/о
  [внк]е             | 1 | е ого ому е им ому/ім
  ни|ми|ри|ти|ли|ви|ди|си|ги|ки|би|зи|пи | 1 | и 0/ів ам и/0 ами ах
  ці|рі|лі|ні|ші     | 1 | і ів/ей/0 ям/ам і ями/ами ях/ах
  [бвгґджзклмнпрстфхцчшщ] | 0 | 0 а/у у/ові 0/а ом/ем ~і/у/ові
`);

export const RU_NAMES = table(`
  ая                 | 2 | ая ой ой ую ой/ою ой
  яя                 | 2 | яя ей ей юю ей/ею ей
  ые                 | 2 | ые ых ым ые ыми ых
  ие                 | 2 | ие их им ие ими их
  ый                 | 2 | ый ого ому ый/ого ым ом
  ий(?<=[кгхжшн]ий)  | 2 | ий ого/его ому/ему ий/ого им ом/ем
  ое                 | 2 | ое ого ому ое ым/им ом
  ия                 | 1 | я и и ю ей/ею и
  [аеиоуыэюя]я       | 1 | я и е ю ей/ею е
  [гкхжчшщ]а         | 1 | а и е у ой/ою/ей е
  а                  | 1 | а ы е у ой/ою/ей е
  ья                 | 1 | я и е ю ей е
  я                  | 1 | я и е ю ей/ею е
  ье                 | 1 | е я ю е ем е/и
  аец|еец|иец        | 2 | ец йца йцу ец йцем йце
  ец                 | 2 | ец ца цу ец цом/цем це
  [бвдзлмнпрстфчшщж]ь | 1 | ь я/и ю/и ь/я ем/ью е/и
  й                  | 1 | й я ю й/я ем е
  о                  | 1 | о а/о у/о о ом/о е/о
  ы                  | 1 | ы 0/ов ам ы ами ах
  [гкхцрлншжч]и      | 1 | и 0/ов/ей ам/ям и ами/ями ах/ях
  [бвгджзклмнпрстфхцчшщ] | 0 | 0 а у 0/а ом/ем е
`);

/** Adjectives, masculine nominative; every gender and number. */
export const UK_ADJECTIVE = 'ий ого ому им ім а ої ій у ою е і их ими'.split(' ');
export const RU_ADJECTIVE = 'ий ого ому им ом ая ой ую ою ое ие их ими'.split(' ');

/** Nouns for people: all forms, singular and plural. */
export const UK_PEOPLE = table(`
  єць                | 3 | єць йця йцю йцеві йцем йці йців йцям йцями йцях
  ець                | 3 | ець ця цю цеві цем ці ців цям цями цях
  ьк|йк              | 0 | 0
  янин|анин|гарин|менин|тарин | 2 | ин ина ину инові ином ині и 0 ам ами ах
  ка                 | 2 | ка ки ці ку кою ко ок кам ками ках
  я                  | 1 | я і ю ею ь ям ями ях
  [шчж]              | 0 | 0 а у еві ем і ів ам ами ах
  .                  | 0 | 0 а у ові ом и ів ам ами ах
`);

export const RU_PEOPLE = table(`
  [аеи]ец            | 2 | ец йца йцу йцем йце йцы йцев йцам йцами йцах
  ец                 | 2 | ец ца цу цем це цы цев цам цами цах
  янин|анин          | 2 | ин ина ину ином ине е 0 ам ами ах
  гарин|тарин        | 2 | ин ина ину ином ине ы 0 ам ами ах
  йка                | 3 | йка йки йке йку йкой йкою ек йкам йками йках
  чка|шка            | 2 | ка ки ке ку кой кою ек кам ками ках
  ка                 | 2 | ка ки ке ку кой кою ок кам ками ках
  [шчжкгх]           | 0 | 0 а у ом ем е и ов ей ам ами ах
  .                  | 0 | 0 а у ом е ы ов ам ами ах
`);
