export { defaultSettings, type Settings } from './schema.ts';
export { takeSiteWish, wishForSite } from './site-wish.ts';
export { changeSettings, onSettings, readSettings } from './store.ts';
