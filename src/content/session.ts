import { tellBackground } from '../messages/send.ts';
import type { PageReport, PageView, Span } from '../model/index.ts';
import { clean, detectFully, read, type Spend, watchTree } from '../page/index.ts';
import { createPainter, isShown } from '../paint/index.ts';
import type { Settings } from '../settings/index.ts';
import { type Annotated, extentOf, lookOf, type Shown, shownQuotations } from './annotated.ts';
import { goTo } from './go-to.ts';
import { PageClips } from './page-clips.ts';

/** The page that a session is about. */
export interface SessionPage {
  readonly document: Document;
  readonly view: Window;
  readonly url: string;
  /** Annotate even what does not look like an article. */
  readonly force: boolean;
  /** Another session's traces are in the page until this one is settled. */
  readonly follows: boolean;
}

/** How often the page's hold on the highlight registry is checked. */
const restoreMilliseconds = 1000;

/**
 * Everything done to one article while its page is open: ads hidden, text read, analysis painted, and all of
 * it kept up while the page changes. When the signal is aborted the page is as it was.
 */
export class Session {
  readonly clips: PageClips;
  readonly #page: SessionPage;
  readonly #signal: AbortSignal;
  readonly #report: (report: PageReport) => void;
  readonly #fail: (thrown: unknown) => void;
  readonly #settled: () => void;
  readonly #cleaning;
  readonly #painter;
  #settings: Settings;
  #view: PageView;
  #annotated: Annotated | undefined;
  /** The article as read last, before it is analysed. */
  #reading: Pick<Annotated, 'article' | 'map'> | undefined;
  /** Index of the quotation that was gone to last. */
  #current: number | undefined;
  /** What the reader had shown in the page last. */
  #goneTo: Span | undefined;
  /** What to say of the page while nothing is annotated. */
  #idle: PageReport = { status: 'reading' };
  /** Whether ads are looked for, as they are once the page was an article. */
  #seeksAds = false;
  #spend: Spend = (work) => work();

  constructor(
    page: SessionPage,
    settings: Settings,
    signal: AbortSignal,
    told: {
      report: (report: PageReport) => void;
      fail: (thrown: unknown) => void;
      /** Called whenever it is known what to do in the page, before anything is done. */
      settled: () => void;
    },
  ) {
    this.#page = page;
    this.#settings = settings;
    this.#signal = signal;
    this.#report = told.report;
    this.#fail = told.fail;
    this.#settled = told.settled;
    this.#view = { highlights: settings.highlights, adsHidden: settings.hideAds };
    this.#cleaning = clean(page.document, page.url);
    this.#painter = createPainter(page.document);
    this.clips = new PageClips(page.document, signal, {
      settled: () => void this.#placeClips(),
      spend: (work) => this.#spend(work),
    });
    signal.addEventListener('abort', () => {
      this.#painter.clear();
      this.#cleaning.restore();
    });
  }

  get current(): number | undefined {
    return this.#current;
  }

  get goneTo(): Span | undefined {
    return this.#goneTo;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get annotated(): Annotated | undefined {
    return this.#annotated;
  }

  /** The quotations that are shown, in the order of the text. */
  get order(): readonly Shown[] {
    if (this.#annotated === undefined) return [];
    return shownQuotations(this.#annotated, (quotation) => isShown(quotation, this.#settings));
  }

  /** Detects, cleans, reads, has it analysed, paints, and keeps watch. */
  start(): void {
    this.#spend = watchTree(this.#page.document, this.#signal, {
      heart: () => this.#reading && extentOf(this.#reading),
      onPause: (inHeart) => this.#look(inHeart),
    });
    const timer = setInterval(() => {
      this.#painter.restore();
      this.clips.restore();
    }, restoreMilliseconds);
    this.#signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** Looks for late ads and, where the article may have changed, at its text. True if anything had changed. */
  #look(inHeart: boolean): boolean | Promise<boolean> {
    const isNews = this.#seeksAds && this.#cleaning.update();
    if (isNews) this.#tell();
    if (!inHeart) return isNews;
    return this.#refresh().catch((thrown: unknown) => {
      this.#fail(thrown);
      return true;
    });
  }

  /** Reads the page again; analyses only words that are new. True if its text had changed. */
  async #refresh(): Promise<boolean> {
    const { document, url, force } = this.#page;
    const { article, map, notes } = read(document, url);
    this.#reading = { article, map };
    const before = this.#annotated;
    if (before !== undefined && before.article.text === article.text) {
      this.#annotated = { ...before, map };
      this.#paint();
      return false;
    }
    const found = detectFully(document, url);
    const detection = { ...found, signals: [...found.signals, ...notes] };
    if (found.kind === 'other' && !force) return this.#withdraw({ status: 'other', detection: found });
    if (article.paragraphs.length === 0) return this.#withdraw({ status: 'no-text' });
    // What another session has hidden stays so until this one can take its place in one step.
    if (!this.#page.follows) this.#cleanUp();
    const answer = await tellBackground('page/analyse', { article });
    if (this.#signal.aborted) return true;
    if (!answer.ok) return this.#withdraw({ status: 'failed', message: answer.error.message });
    this.#settled();
    if (this.#page.follows) this.#cleanUp();
    this.#annotated = { article, map, analysis: answer.value, detection };
    this.#spend(() => {
      this.#paint();
      this.#tell();
      void this.#loadClips();
    });
    return true;
  }

  /** Shows the clips kept of this page. */
  async #loadClips(): Promise<void> {
    if (this.#annotated === undefined) return;
    await this.clips.load(this.#annotated.article);
    if (!this.#signal.aborted) this.#paintClips();
  }

  /** A last look for passages that had not come when the page was read. */
  async #placeClips(): Promise<void> {
    if (this.#annotated === undefined) return;
    await this.clips.place(this.#annotated.article);
    if (!this.#signal.aborted) this.#paintClips();
  }

  /** The clips of this page changed, and with them perhaps what the reader put right in its analysis. */
  async refreshClips(): Promise<void> {
    const before = this.#annotated;
    if (before === undefined) return;
    const answer = await tellBackground('page/analyse', { article: before.article });
    if (this.#signal.aborted || this.#annotated?.article !== before.article) return;
    if (answer.ok && JSON.stringify(answer.value) !== JSON.stringify(before.analysis)) {
      this.#annotated = { ...this.#annotated, analysis: answer.value };
      this.#paint();
      this.#tell();
    }
    await this.#loadClips();
  }

  /** Hides the ads from now on, also those that come late. */
  #cleanUp(): void {
    if (this.#view.adsHidden) this.#cleaning.hide();
    this.#seeksAds = true;
  }

  /** Leaves the page alone until it changes; true if that is news. */
  #withdraw(report: PageReport): boolean {
    this.#settled();
    this.#painter.clear();
    this.clips.hide();
    this.#cleaning.restore();
    this.#annotated = undefined;
    this.#reading = undefined;
    const news = report.status !== this.#idle.status;
    this.#idle = report;
    if (news) this.#report(report);
    return news;
  }

  #paint(): void {
    const annotated = this.#annotated;
    if (annotated === undefined || !this.#view.highlights) {
      this.#painter.clear();
      this.clips.hide();
      return;
    }
    const look = lookOf(annotated, this.#settings, this.#page.document.body);
    this.#painter.paint(annotated.analysis, annotated.map, this.#settings, look);
    this.#paintClips();
  }

  #paintClips(): void {
    const annotated = this.#annotated;
    if (annotated === undefined || !this.#view.highlights) return;
    this.#spend(() => {
      const { scheme } = lookOf(annotated, this.#settings, this.#page.document.body);
      this.clips.paint(annotated.map, scheme);
    });
  }

  #tell(): void {
    if (this.#annotated !== undefined) this.#report(this.describe());
  }

  /** What is known of the page now. */
  describe(): PageReport {
    if (this.#annotated === undefined) return this.#idle;
    const { article, detection } = this.#annotated;
    return { status: 'article', article, detection, ads: this.#cleaning.ads, view: this.#view };
  }

  applySettings(settings: Settings): void {
    this.#settings = settings;
    this.#paint();
  }

  setView(patch: Partial<PageView>): PageView {
    this.#view = { ...this.#view, ...patch };
    if (this.#view.adsHidden && this.#annotated !== undefined) this.#cleaning.hide();
    else this.#cleaning.restore();
    this.#paint();
    this.#tell();
    return this.#view;
  }

  /** Scrolls to a span and flashes it; false where it is no longer in the page. */
  go(span: Span): boolean {
    const range = this.#annotated?.map.ranges(span)[0];
    if (range === undefined) return false;
    goTo(range, this.#page.view);
    this.#goneTo = { start: span.start, end: span.end };
    this.#painter.flash(span);
    return true;
  }

  /** Goes to the next (1) or previous (-1) shown quotation in the order of the text; its index, or null. */
  step(by: 1 | -1): number | null {
    const { order } = this;
    const at = order.findIndex(({ index }) => index === this.#current);
    const next = order[(at < 0 && by < 0 ? order.length : at) + by];
    if (next === undefined) return null;
    this.#current = next.index;
    this.go(next.quotation);
    return next.index;
  }

  light(span: Span | null): void {
    if (this.#view.highlights) this.#painter.light(span);
  }

  /** Index of the shown quotation at a point of the window. */
  quotationAt(x: number, y: number): number | undefined {
    return this.#view.highlights ? this.#painter.quotationAt(x, y) : undefined;
  }
}
