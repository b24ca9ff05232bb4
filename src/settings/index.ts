export { defaultSettings, type Settings } from './schema.ts';
export { changeSettings, onSettings, readSettings } from './store.ts';
