/**
 * Calls back when a page changes its address without loading a new document. A change of the fragment alone
 * is no new page.
 */
export function watchLocation(view: Window, signal: AbortSignal, onChange: (url: string) => void): void {
  let known = pageOf(view.location.href);
  const check = () => {
    const now = pageOf(view.location.href);
    if (now === known) return;
    known = now;
    onChange(view.location.href);
  };
  // The Navigation API tells of pushState too; popstate alone would miss it.
  if ('navigation' in view) view.navigation.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}
