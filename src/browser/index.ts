/**
 * The one door to the browser's extension API. Everything else imports from here, so that what the
 * extension asks of a browser can be read in one place and replaced in tests.
 */
import browser, { type Menus, type Runtime, type Storage, type Tabs } from 'webextension-polyfill';

export { onPermissions } from './permissions.ts';
export { sidePanel } from './side-panel.ts';
export type { Menus, Runtime, Storage, Tabs };
export { browser };
