export { type FindOptions, findCountries } from './find.ts';
