import type { SaveTarget } from '../messages/clips.ts';
import { tellBackground } from '../messages/send.ts';
import type { Analysis, Article, Detection, PageReport, PageView, Span } from '../model/index.ts';
import { clean, type DomMap, detect, read } from '../page/index.ts';
import { watchTree } from '../page/watch/watch-tree.ts';
import { createPainter, isShown, type Look, schemeAt, type TextMap } from '../paint/index.ts';
import type { Settings } from '../settings/index.ts';
import { goTo } from './go-to.ts';
import { PageClips } from './page-clips.ts';

interface Annotated {
  readonly article: Article;
  readonly map: DomMap;
  readonly analysis: Analysis;
  readonly detection: Detection;
}

/** How often the page's hold on the highlight registry is checked. */
const restoreMilliseconds = 1000;

/**
 * Everything done to one article while its page is open: ads hidden, text read, analysis painted, and all of
 * it kept up while the page changes. When the signal is aborted the page is as it was.
 */
export class Session {
  readonly #document: Document;
  readonly #view: Window;
  readonly #url: string;
  readonly #force: boolean;
  readonly #signal: AbortSignal;
  readonly #report: (report: PageReport) => void;
  readonly #cleaning;
  readonly #painter;
  readonly #clips: PageClips;
  #settings: Settings;
  #shown: PageView;
  #annotated: Annotated | undefined;
  #current: number | undefined;
  #hovered: number | undefined;
  /** What to say of the page while nothing is annotated. */
  #idle: PageReport = { status: 'reading' };
  #watchingAds = false;

  constructor(
    page: { document: Document; view: Window; url: string; force: boolean },
    settings: Settings,
    signal: AbortSignal,
    report: (report: PageReport) => void,
  ) {
    this.#document = page.document;
    this.#view = page.view;
    this.#url = page.url;
    this.#force = page.force;
    this.#settings = settings;
    this.#signal = signal;
    this.#report = report;
    this.#shown = { highlights: settings.highlights, adsHidden: settings.hideAds };
    this.#cleaning = clean(page.document, page.url);
    this.#painter = createPainter(page.document);
    this.#clips = new PageClips(page.document, signal, () => void this.#placeClips());
    signal.addEventListener('abort', () => {
      this.#painter.clear();
      this.#cleaning.restore();
    });
  }

  /** Detects, cleans, reads, has it analysed, paints, and keeps watch. */
  async start(): Promise<void> {
    await this.#refresh();
    if (this.#signal.aborted) return;
    watchTree(this.#document, this.#signal, {
      concerns: (mutations) => mutations.some((mutation) => this.#concerns(mutation)),
      onPause: () => this.#refresh(),
    });
    const timer = setInterval(() => {
      this.#painter.restore();
      this.#clips.restore();
    }, restoreMilliseconds);
    this.#signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** Looks at the page again; analyses only words that are new. True if anything had changed. */
  async #refresh(): Promise<boolean> {
    const { article, map } = read(this.#document, this.#url);
    const before = this.#annotated;
    if (before !== undefined && before.article.text === article.text) {
      this.#annotated = { ...before, map };
      this.#paint();
      return false;
    }
    const detection = detect(this.#document, this.#url);
    if (detection.kind === 'other' && !this.#force) return this.#withdraw({ status: 'other', detection });
    if (article.paragraphs.length === 0) return this.#withdraw({ status: 'no-text' });
    this.#cleanUp();
    const answer = await tellBackground('page/analyse', { article });
    if (this.#signal.aborted) return true;
    if (!answer.ok) return this.#withdraw({ status: 'failed', message: answer.error.message });
    this.#annotated = { article, map, analysis: answer.value, detection };
    this.#paint();
    this.#tell();
    void this.#loadClips();
    return true;
  }

  /** Shows the clips kept of this page, and from then on what becomes of them. */
  async #loadClips(): Promise<void> {
    if (this.#annotated === undefined) return;
    await this.#clips.load(this.#annotated.article);
    if (!this.#signal.aborted) this.#paint();
  }

  /** A last look for passages that had not come when the page was read. */
  async #placeClips(): Promise<void> {
    if (this.#annotated === undefined) return;
    await this.#clips.place(this.#annotated.article);
    if (!this.#signal.aborted) this.#paint();
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

  /** What a "save" key would save: the selection, else the quotation last gone to or under the pointer. */
  saveTarget(): SaveTarget | undefined {
    if (this.#annotated === undefined) return undefined;
    const { analysis, article, map } = this.#annotated;
    const selected = this.#clips.selected(map);
    if (selected !== undefined) return selected;
    const quotation = analysis.quotations[this.#hovered ?? this.#current ?? -1];
    if (quotation === undefined) return undefined;
    const { start, end } = quotation;
    return { kind: 'quotation', span: { start, end }, exact: article.text.slice(start, end) };
  }

  /** Hides the ads from now on, also those that come late. */
  #cleanUp(): void {
    if (this.#shown.adsHidden) this.#cleaning.hide();
    if (this.#watchingAds) return;
    this.#watchingAds = true;
    this.#cleaning.watch(this.#signal, () => this.#tell());
  }

  /** Leaves the page alone until it changes; true if that is news. */
  #withdraw(report: PageReport): boolean {
    this.#painter.clear();
    this.#clips.hide();
    this.#cleaning.restore();
    this.#annotated = undefined;
    const news = report.status !== this.#idle.status;
    this.#idle = report;
    if (news) this.#report(report);
    return news;
  }

  #concerns(mutation: MutationRecord): boolean {
    const annotated = this.#annotated;
    if (annotated === undefined) return true;
    const { headline, paragraphs } = annotated.article;
    const whole = { start: headline?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 };
    const ranges = annotated.map.ranges(whole);
    const first = ranges[0]?.startContainer;
    const last = ranges.at(-1)?.endContainer;
    // Words of the article that left the document have no ranges: look again.
    if (first === undefined || last === undefined || !first.isConnected || !last.isConnected) return true;
    const around = this.#document.createRange();
    around.setStartBefore(first);
    around.setEndAfter(last);
    return around.commonAncestorContainer.contains(mutation.target);
  }

  #look(map: TextMap, article: Article): Look {
    const words = article.paragraphs[0] === undefined ? undefined : map.ranges(article.paragraphs[0])[0];
    const element = words?.startContainer.parentElement ?? this.#document.body;
    const { highlightStyle: style, highlightStrength: strength } = this.#settings;
    return { scheme: schemeAt(element), style, strength };
  }

  #paint(): void {
    const annotated = this.#annotated;
    if (annotated === undefined || !this.#shown.highlights) {
      this.#painter.clear();
      this.#clips.hide();
      return;
    }
    const { analysis, article, map } = annotated;
    const look = this.#look(map, article);
    this.#painter.paint(analysis, map, this.#settings, look);
    this.#clips.paint(map, look.scheme);
  }

  #tell(): void {
    if (this.#annotated !== undefined) this.#report(this.describe());
  }

  /** What is known of the page now. */
  describe(): PageReport {
    if (this.#annotated === undefined) return this.#idle;
    const { article, detection } = this.#annotated;
    return {
      status: 'article',
      article,
      detection,
      ads: this.#cleaning.ads,
      view: this.#shown,
    };
  }

  applySettings(settings: Settings): void {
    this.#settings = settings;
    this.#paint();
  }

  setView(patch: Partial<PageView>): PageView {
    this.#shown = { ...this.#shown, ...patch };
    if (this.#shown.adsHidden) this.#cleaning.hide();
    else this.#cleaning.restore();
    this.#paint();
    this.#tell();
    return this.#shown;
  }

  /** Scrolls to a span and flashes it; false where it is no longer in the page. */
  go(span: Span): boolean {
    const range = this.#annotated?.map.ranges(span)[0];
    if (range === undefined) return false;
    goTo(range, this.#view);
    this.#painter.flash(span);
    return true;
  }

  /** Goes to the next (1) or previous (-1) shown quotation in the order of the text; its index, or null. */
  step(by: 1 | -1): number | null {
    const quotations = this.#annotated?.analysis.quotations ?? [];
    const order = quotations
      .map((quotation, index) => ({ quotation, index }))
      .filter(({ quotation }) => isShown(quotation, this.#settings))
      .sort((one, other) => one.quotation.start - other.quotation.start);
    const at = order.findIndex(({ index }) => index === this.#current);
    const start = at < 0 && by < 0 ? order.length : at;
    const next = order[start + by];
    if (next === undefined) return null;
    this.#current = next.index;
    this.go(next.quotation);
    return next.index;
  }

  light(span: Span | null): void {
    if (this.#shown.highlights) this.#painter.light(span);
  }

  /** Index of the quotation at a point of the window. */
  quotationAt(x: number, y: number): number | undefined {
    this.#hovered = this.#shown.highlights ? this.#painter.quotationAt(x, y) : undefined;
    return this.#hovered;
  }
}
