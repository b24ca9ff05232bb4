const CLAUSE =
  /^(?:that|to|whether|how|why|if|what|there|it|he|she|they|we|not)\b|(?:\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|cannot)|n['’]t|\B\p{Ll}ed)(?=[\s,.]|$)|\bto \p{Ll}{2,}/iu;

/** Whether English words are a clause, by a verb that they hold or by how they open; "the accusation" is none. */
export const isClause = (words: string): boolean => CLAUSE.test(words);
