function tags(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Elements that hold no text of the page at all. */
export const SKIPPED = tags(
  'script style noscript template head title iframe svg math canvas object embed video audio picture img select datalist option textarea input button progress meter map area param source track link meta frame frameset noframes dialog',
);

/** Elements that stand on lines of their own. Custom elements count as blocks outside of paragraphs. */
export const BLOCKS = tags(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

export const MEDIA = tags('img picture video audio object embed iframe canvas amp-img amp-video');

export const HEADINGS = tags('h1 h2 h3 h4 h5 h6');
