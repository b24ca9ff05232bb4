import { pageKey } from '../annotate/index.ts';

/**
 * Calls back when a page changes its address without loading a new document. A change of the fragment alone is no new
 * page, unless it is a route ("#/news/7"); nor is one of what only tells where a reader came from.
 */
export function watchLocation(view: Window, signal: AbortSignal, onChange: (url: string) => void): void {
  let known = pageKey(view.location.href);
  const check = () => {
    const now = pageKey(view.location.href);
    if (now === known) return;
    known = now;
    onChange(view.location.href);
  };
  // The Navigation API tells of pushState too; popstate alone would miss it.
  if ('navigation' in view) view.navigation.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  view.addEventListener('hashchange', check, { signal });
}
