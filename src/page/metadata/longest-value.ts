/** No title, name or address that a page declares of itself is longer; of what is, the rest is left out. */
export const LONGEST_VALUE = 5000;
