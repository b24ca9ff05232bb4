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
  let life = new AbortController();
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
    life.abort();
    life = new AbortController();
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

  const annotate = async (force: boolean, signal: AbortSignal) => {
    const settings = await readSettings();
    if (signal.aborted) return;
    session = new Session({ document, view, url: view.location.href, force }, settings, signal, {
      report: tell,
      fail,
    });
    inPage = new InPage(document, view, session, signal);
    session.start();
  };

  const begin = (force: boolean) => {
    end();
    const { signal } = life;
    last = { status: 'reading' };
    annotate(force, signal).catch(fail);
    // A page that replaces itself without loading is a new page.
    watchLocation(view, signal, () => begin(false));
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
    stop() {
      end();
      tell({ status: 'stopped' });
    },
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
