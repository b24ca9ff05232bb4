import * as v from 'valibot';
import {
  broadcast,
  type ContentHandlers,
  type ContentSender,
  Refusal,
  type UiHandlers,
} from '../messages/index.ts';
import { articleSchema, detectionSchema, pageReportSchema } from '../messages/schemas.ts';
import { analysisOf } from './analysis.ts';
import { showBadge } from './badge.ts';
import { correctedAnalysisOf } from './corrected-analysis.ts';
import { annotateAnyway, annotateFound, pageState, stateOf } from './page-state.ts';
import { chooseAlways, chooseNever, forgetSite, siteAt } from './sites.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(255));
const siteSchema = v.object({ host, tabId: v.exactOptional(tabId) });

/** A content script speaks of its own page only. */
function requireOwnPage(url: string, sender: ContentSender): void {
  if (URL.parse(url)?.origin !== URL.parse(sender.url)?.origin) {
    throw new Refusal('forbidden', 'A page may be reported only from itself.');
  }
}

export const pageContentHandlers = {
  'page/found': {
    payload: v.object({ url: v.string(), detection: detectionSchema }),
    async answer({ url, detection }, sender) {
      requireOwnPage(url, sender);
      if (detection.kind === 'article') await annotateFound(sender.tabId, sender.url);
      return undefined;
    },
  },
  'page/analyse': {
    payload: v.object({ article: articleSchema }),
    answer: ({ article }, sender) => correctedAnalysisOf(article, sender.url),
  },
  'page/report': {
    payload: v.object({ report: pageReportSchema }),
    async answer({ report }, sender) {
      const state = await stateOf(report, sender.url, await siteAt(sender.url));
      await showBadge(sender.tabId, state);
      await broadcast('page/changed', { tabId: sender.tabId, state });
      return undefined;
    },
  },
  'page/hover': {
    payload: v.object({ quotationIndex: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
    async answer({ quotationIndex }, sender) {
      await broadcast('page/hover', { tabId: sender.tabId, quotationIndex });
      return undefined;
    },
  },
} satisfies Partial<ContentHandlers>;

export const pageUiHandlers = {
  'sample/analyse': {
    payload: v.object({ article: articleSchema }),
    answer: ({ article }) => analysisOf(article),
  },
  'page/state': {
    payload: v.object({ tabId }),
    answer: (payload) => pageState(payload.tabId),
  },
  'page/annotate': {
    payload: v.object({ tabId }),
    answer: (payload) => annotateAnyway(payload.tabId),
  },
  'site/always': {
    payload: siteSchema,
    async answer(payload) {
      await chooseAlways(payload.host);
      if (payload.tabId !== undefined) await announce(payload.tabId);
      return undefined;
    },
  },
  'site/never': {
    payload: siteSchema,
    async answer(payload) {
      await chooseNever(payload.host);
      if (payload.tabId !== undefined) await announce(payload.tabId);
      return undefined;
    },
  },
  'site/forget': {
    payload: siteSchema,
    async answer(payload) {
      await forgetSite(payload.host);
      if (payload.tabId !== undefined) await announce(payload.tabId);
      return undefined;
    },
  },
} satisfies Partial<UiHandlers>;

/** Looks at a tab anew and tells the open interfaces. */
async function announce(tab: number): Promise<void> {
  await broadcast('page/changed', { tabId: tab, state: await pageState(tab) });
}
