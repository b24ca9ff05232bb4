export const RU_PLACES = ``;
