/** What of a web address tells what lies there. */
export interface Address {
  /** Without "www.". */
  readonly host: string;
  /** "/" at least. */
  readonly path: string;
}

const WEB = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)(?::\d*)?(\/[^?#]*)?/i;

/** The parts of a web address; undefined for any other. Far cheaper than `URL`, which every page would pay for. */
export function addressOf(url: string | undefined): Address | undefined {
  const parts = url === undefined ? null : WEB.exec(url);
  if (parts === null) return undefined;
  const [, host = '', path = '/'] = parts;
  return { host: host.toLowerCase(), path };
}
