import type { PassageKind, SaveTarget } from '../messages/clips.ts';
import { contextIsGone, tellBackground } from '../messages/send.ts';
import type { PageReport, PageView, Span } from '../model/index.ts';
import { onSettings, readSettings } from '../settings/index.ts';
import { InPage } from './in-page.ts';
import { onRelieved, relieve } from './predecessor.ts';
import { Session } from './session.ts';
import { watchLocation } from './watch-location.ts';

export interface Reader {
  start(force: boolean): PageReport;
  stop(): void;
  report(): PageReport;
  setView(patch: Partial<PageView>): PageView;
  go(span: Span): boolean;
  step(by: 1 | -1): number | null;
  light(span: Span | null): void;
  refreshClips(): Promise<void>;
  saveTarget(): SaveTarget | undefined;
  /** The passage of a kind where the page's menu was opened last. */
  menuTarget(kind: PassageKind): SaveTarget | undefined;
}

const aliveMilliseconds = 2000;

/** One for each page; starts nothing by itself. */
export function createReader(document: Document, view: Window): Reader {
  let run = new AbortController();
  /** The life of the session that is asked, and of the one whose traces the page bears: an older one while that is only reading. */
  let life = new AbortController();
  let shown: AbortController | undefined;
  let session: Session | undefined;
  let inPage: InPage | undefined;
  let last: PageReport = { status: 'stopped' };

  const tell = (report: PageReport) => {
    last = report;
    void tellBackground('page/report', { report }).then((told) => {
      if (!told.ok && told.error.code === 'gone') leave();
    });
  };

  const end = () => {
    run.abort();
    life.abort();
    shown?.abort();
    shown = undefined;
    session = undefined;
    inPage = undefined;
  };

  /** For good: the extension that this reader belongs to is no more. */
  const leave = () => {
    end();
    last = { status: 'stopped' };
  };

  const fail = (thrown: unknown) => {
    if (contextIsGone()) leave();
    else tell({ status: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  };

  const annotate = async (force: boolean) => {
    // A page that replaces itself keeps its marks until it is read anew: gone and back they would make it jump.
    if (life !== shown) life.abort();
    const own = new AbortController();
    const { signal } = own;
    life = own;
    session = undefined;
    inPage = undefined;
    last = { status: 'reading' };
    const settings = await readSettings();
    if (signal.aborted) return;
    // A reader that was on its way while the site was switched off missed the order to stop.
    if (!force && settings.sitesOff.includes(view.location.hostname)) return stop();
    const page = { document, view, url: view.location.href, force, follows: shown !== undefined };
    session = new Session(page, settings, signal, {
      report: (report) => life === own && tell(report),
      fail: (thrown) => life === own && fail(thrown),
      settled() {
        if (shown === own) return;
        shown?.abort();
        shown = own;
      },
    });
    inPage = new InPage(document, view, session, signal);
    session.start();
  };

  const stop = () => {
    end();
    tell({ status: 'stopped' });
  };

  const begin = (force: boolean) => {
    end();
    run = new AbortController();
    const { signal } = run;
    annotate(force).catch(fail);
    // A page that replaces itself without loading is a new page.
    watchLocation(view, signal, () => void annotate(false).catch(fail));
    onSettingsUntil(signal, () => session);
    const timer = setInterval(() => contextIsGone() && leave(), aliveMilliseconds);
    signal.addEventListener('abort', () => clearInterval(timer));
  };

  relieve(document);
  onRelieved(document, leave);
  return {
    start(force) {
      begin(force);
      return last;
    },
    stop,
    report: () => session?.describe() ?? last,
    setView: (patch) => session?.setView(patch) ?? { highlights: false, adsHidden: false, ...patch },
    go: (span) => inPage?.go(span) ?? false,
    step: (by) => inPage?.step(by) ?? null,
    light: (span) => session?.light(span),
    refreshClips: async () => session?.refreshClips(),
    saveTarget: () => inPage?.saveTarget(),
    menuTarget: (kind) => inPage?.menuTarget(kind),
  };
}

function onSettingsUntil(signal: AbortSignal, session: () => Session | undefined): void {
  const stop = onSettings((settings) => session()?.applySettings(settings));
  signal.addEventListener('abort', () => {
    if (!contextIsGone()) stop();
  });
}
