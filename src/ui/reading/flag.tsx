import type { JSX } from 'preact';

/** The flag of a country. Decorative: the name stands beside it. @param code ISO 3166-1 alpha-2, or XK */
export function Flag({ code }: { readonly code: string }): JSX.Element {
  // "loading" comes first: attributes are set in this order, and an address begins to load at once.
  return <img loading="lazy" class="country-flag" src={`/flags/${code}.svg`} alt="" width={18} height={12} />;
}
