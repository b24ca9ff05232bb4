/** A pattern of whole words or phrases separated by "|"; "^" ties one to the beginning. */
export function marker(strings: TemplateStringsArray): RegExp {
  const all = (strings.raw[0] ?? '')
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const inner = all.filter((word) => !word.startsWith('^'));
  const first = all.filter((word) => word.startsWith('^')).map((word) => word.slice(1));
  const parts = [
    ...(inner.length > 0 ? [`(?<![\\p{L}])(?:${inner.join('|')})(?![\\p{L}])`] : []),
    ...(first.length > 0 ? [`^(?:${first.join('|')})(?![\\p{L}])`] : []),
  ];
  return new RegExp(parts.join('|'), 'iu');
}

/** A pattern of beginnings of words, separated by white space; "\s" stands for a space inside one. */
export function markerStems(strings: TemplateStringsArray): RegExp {
  const stems = (strings.raw[0] ?? '').split(/\s+/u).filter((stem) => stem !== '');
  return new RegExp(`(?<![\\p{L}])(?:${stems.join('|')})`, 'iu');
}
