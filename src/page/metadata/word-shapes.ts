/** What words of a language look like: beginnings, endings and clusters that hardly any, or few, words of its neighbours have. */
export interface WordShapes {
  readonly sure: RegExp;
  readonly likely: RegExp;
}

/**
 * By language code, for the languages that the analysis reads in full: of a short line the shapes of words tell more than function words, which
 * it may not have. Words are in lower case.
 */
export const SHAPES: Readonly<Record<string, WordShapes>> = {
  en: {
    sure: /[a-z]['’]s$|(?:[a-z]{2}ing|[a-z]{2}ght|ness|ship|[a-z]{3}ly|tional|[a-z]{2}ish|wh[a-z]{2,}|[a-z]+tch(?:es|ed)?)$|^(?:it|its|he|she|they|their|this|been|would|after|about|than|three|more|new|first|had|also|says|could|during|between|against|near|people|years?|weeks?|days?|police|law|oil|states?|house|city|town|government|minister|leaders|troops|forces|deal|talks|border|trade|prices|rates|company|officials|reported|held|made|met|won|lost|cuts?|fell|rose|left|went|came|took|found|led|called|sent|told|asked|killed|posted|expects|wants|calls|denies|approved)$/u,
    likely:
      /[a-z]{2}(?:ed|tions?|ment|ck|ies|ow|ay|ians?|ese)$|^(?:th|sh|wr|kn)[a-z]{2}|[a-z]oo[a-z]|ea[a-z]|ough/u,
  },
  uk: {
    sure: /[сцз]ьк|(?:ння|ття|ння[мх]|ться|лися|лося|лася|вся|ують|юють|ають|яють|ець|ів|їв|ій|ої|ові|еві|ють|ував|увала|увало|ували|ється)$|^(?:від|під|перев|щод|щоб)[а-яіїєґ]{2}|^(?:та|але|який|яка|які|щодо|після|про|буде|було|були|цього|його|немає|тихо|голов[аи]|уряд\p{L}*|ухвал\p{L}+|звину\p{L}+|закри\p{L}+|відкри\p{L}+|оголос\p{L}+|чорн\p{L}+|будин\p{L}+|готел\p{L}+|подорожч\p{L}+|держ\p{L}+|[а-яіїє]+(?:ован|[бвгджзклмпрстфхцчш]ен|[бвгджзклмпрстфхцчш]ан)(?:ий|о)|ви(?:слав|ступ|знав|грал|грав|магає|йшл)\p{L}*)$/u,
    likely:
      /(?:[аиіу]в|ано|ено|ою|ею|ний|ать|ять|ить|ку|ли|ці)$|^(?:ви|роз|най)[бвгджзклмнпрстфхцчшщ]|дж|йн/u,
  },
  ru: {
    sure: /(?:[сц]к(?:ий|ая|ое|ого|ому|ом|ую|ой|им|ими|их|ие)|ние|ния|нию|нием|ции|цию|ция|цией|ется|ится|ются|ятся|лся|лись|лась|тся|ость|ости|остью|ую|яя|ее|ешь|ют|ят|ённый|ией|иях|иями|ии|иям|ев|ою)$|^(?:от[бвгдзклнпст]|воз|вос|рас|бес|сообщ|прос|об[ъсщн])[а-я]{2}|^(?:также|после|между|если|был[аои]?|есть|нет|без|при|под|обо|со|во|ее|его|тихо|правительств\p{L}*|отказ\p{L}+|приня\p{L}+|обвин\p{L}+)$|жд|зд[аеи]/u,
    likely: /(?:ая|ое|ие|ой|ей|ет|ений|ил|ал|ел|ул|ял|ит|ат|ут|ть|ов|ки|ах|ям|ии)$|^(?:вы|пред|перед)/u,
  },
};
