/**
 * The one door to the browser's extension API. Everything else imports from here, so that what the
 * extension asks of a browser can be read in one place and replaced in tests.
 */
export type { Menus, Storage, Tabs } from 'webextension-polyfill';
export { browser } from './api.ts';
export { type MessageSender, onMessage } from './on-message.ts';
export { onPermissions } from './permissions.ts';
export { sidePanel } from './side-panel.ts';
