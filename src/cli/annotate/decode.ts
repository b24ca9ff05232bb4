/** How many bytes of a page are searched for its declared character set. */
const PRESCAN = 4096;

/**
 * The characters of a file: by byte order mark, by the page's own declaration, as UTF-8 where that is valid,
 * else as the single-byte set that its letters speak for (windows-1251 or windows-1252).
 */
export function decode(bytes: Uint8Array, isHtml: boolean): string {
  const label = byteOrderMark(bytes) ?? (isHtml ? declared(bytes) : undefined);
  const decoder = label === undefined ? undefined : decoderFor(label);
  if (decoder !== undefined && decoder.encoding !== 'utf-8') return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(label === undefined ? singleByteSet(bytes) : 'utf-8').decode(bytes);
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head);
  const label = found?.[1]?.toLowerCase();
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Cyrillic text in windows-1251 has most of its letters above 0xc0; Latin text only a few. */
function singleByteSet(bytes: Uint8Array): string {
  let high = 0;
  let ascii = 0;
  for (const byte of bytes.subarray(0, 200_000)) {
    if (byte >= 0xc0) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
  }
  return high > (ascii + high) * 0.3 ? 'windows-1251' : 'windows-1252';
}
