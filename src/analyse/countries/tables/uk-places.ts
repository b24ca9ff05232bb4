export const UK_PLACES = ``;
