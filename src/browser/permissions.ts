import browser from 'webextension-polyfill';

/** Calls back when a permission was given or taken away, here or in the browser's own settings; returns a stop function. */
export function onPermissions(callback: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(callback);
  return () => {
    for (const event of events) event.removeListener(callback);
  };
}
