export const RU_PHRASES = ``;
