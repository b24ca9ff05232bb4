export const UK_PHRASES = ``;
