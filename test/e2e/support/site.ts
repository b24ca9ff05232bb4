/** What a made-up web server answers. */
export interface Reply {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The whole web as a test sees it: addresses (without fragment) and their pages. Anything else is 404. */
export class Web {
  readonly #pages = new Map<string, Reply>();

  /** Puts a page of HTML, or any other reply, at an address. */
  put(url: string, reply: string | Reply): void {
    this.#pages.set(url, typeof reply === 'string' ? { body: reply } : reply);
  }

  answer(url: string): {
    status: number;
    contentType: string;
    body: string;
    headers: Record<string, string>;
  } {
    const reply = this.#pages.get(url.replace(/#.*$/, ''));
    return {
      status: reply === undefined ? 404 : 200,
      contentType: reply?.type ?? 'text/html; charset=utf-8',
      headers: { ...reply?.headers },
      body: reply?.body ?? '<!doctype html><title>Not found</title>',
    };
  }
}
